package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/**
 * The register against the statistics office's own list of changes (Statistisk sentralbyrå, CC BY
 * 4.0), read here by other code than the register was made with.
 */
@ApiTest
class RealRegisterApiTest {
  private static final String FIRST_DAY = "2020-01-01";

  private record Change(String on, String from, String to) {}

  private final Map<String, Set<String>> successors = new TreeMap<>();
  private final Map<String, Set<String>> predecessors = new TreeMap<>();
  private final Set<String> inUseBefore = new TreeSet<>();
  private final Map<String, JsonPath> read = new TreeMap<>();

  @Test
  void every_change_of_number_since_2020_is_told_as_the_statistics_office_dates_it()
      throws IOException {
    List<Change> changes = changes();
    for (Change change : changes) {
      successors.computeIfAbsent(change.on + change.from, x -> new TreeSet<>()).add(change.to);
      predecessors.computeIfAbsent(change.on + change.to, x -> new TreeSet<>()).add(change.from);
    }
    List<Change> renumbered = changes.stream().filter(this::isAlone).toList();
    List<Change> split = changes.stream().filter(c -> isPart(c.on, c.from, false)).toList();
    List<Change> merged = changes.stream().filter(c -> isPart(c.on, c.to, true)).toList();

    assertThat(renumbered).hasSizeGreaterThan(200).allSatisfy(this::isOneMunicipality);
    assertThat(split).isNotEmpty().allSatisfy(c -> isClosedInto(c, at(successors, c.on + c.from)));
    assertThat(merged).isNotEmpty().allSatisfy(c -> isClosedInto(c, Set.of(c.to)));
  }

  private static Set<String> at(Map<String, Set<String>> changes, String key) {
    return changes.getOrDefault(key, Set.of());
  }

  /** A number that was in use before goes on as it was: what went into it was merged. */
  private boolean isAlone(Change change) {
    return at(successors, change.on + change.from).size() == 1
        && at(predecessors, change.on + change.to).size() == 1
        && !inUseBefore.contains(change.to);
  }

  /** A split all of whose parts came from it alone, or a merger all of whose parts went into it. */
  private boolean isPart(String on, String number, boolean merger) {
    Map<String, Set<String>> onward = merger ? predecessors : successors;
    Map<String, Set<String>> back = merger ? successors : predecessors;
    Set<String> others = at(onward, on + number);
    return others.size() > 1 && others.stream().allMatch(o -> at(back, on + o).size() == 1);
  }

  private void isOneMunicipality(Change change) {
    JsonPath before = municipality(change.from);
    assertThat(before.getString("number")).isEqualTo(municipality(change.to).getString("number"));
    List<String> since =
        before.getList("formerNumbers.findAll { it.number == '" + change.from + "' }.to");
    assertThat(since).containsExactly(dayBefore(change.on));
  }

  private void isClosedInto(Change change, Set<String> parts) {
    JsonPath before = municipality(change.from);
    assertThat(before.getString("status")).isEqualTo("CLOSED");
    assertThat(before.getString("closedOn")).isEqualTo(change.on);
    assertThat(before.<String>getList("successors.number"))
        .containsExactlyInAnyOrderElementsOf(parts);
  }

  private static String dayBefore(String day) {
    return LocalDate.parse(day).minusDays(1).toString();
  }

  private JsonPath municipality(String number) {
    return read.computeIfAbsent(number, RealRegisterApiTest::get);
  }

  private static JsonPath get(String number) {
    return As.persona("stranger")
        .get("/api/v1/municipalities/" + number)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The changes that gave another number. */
  private List<Change> changes() throws IOException {
    List<Change> changes = new ArrayList<>();
    var file = RealFiles.of("ssb/klass-api-kommuneendringer-1972-2024.json");
    for (JsonNode change : new ObjectMapper().readTree(file.toFile()).path("codeChanges")) {
      String on = change.path("changeOccurred").asText();
      String from = change.path("oldCode").asText();
      String to = change.path("newCode").asText();
      if (on.compareTo(FIRST_DAY) < 0) {
        inUseBefore.add(to);
      } else if (!from.equals(to)) {
        changes.add(new Change(on, from, to));
      }
    }
    return changes;
  }
}
