package no.rodtrad.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.rodtrad.imports.Subtraction.Interval;
import no.rodtrad.imports.Subtraction.Known;
import no.rodtrad.imports.Subtraction.Place;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/**
 * An attacker who subtracts: what all we export tells of the figures that the six public files hide
 * is not more than what these files tell by themselves.
 */
@ApiTest
@TestProfile(RealFiguresApiTest.DatabaseOfItsOwn.class)
class RealHiddenFiguresTest {
  private static final int SUPPRESSED_IN_THE_FILES = 9_703;
  private static final int SOME_GROUPS = 1_000;
  private static final int SCHOOLS_LOOKED_AT = 60;
  private static final int LEAKS_TRIED = 200;
  private static final int MOST_POINTS = 3;

  private static PublishedFigures imported() throws IOException {
    var published = new PublishedFigures();
    for (String name : RealFiles.NATIONAL_TESTS) {
      byte[] file = Files.readAllBytes(RealFiles.nationalTests(name));
      AnImport.of(file).addingSchools().run();
      published.read(name, file);
    }
    return published;
  }

  @Test
  void nothing_we_export_narrows_a_hidden_figure_more_than_the_files_do() throws IOException {
    Map<Place, Known> published = imported().cells();
    Map<Place, Known> exported = new ExportedFigures().of(published);
    Map<Place, Interval> byFiles = new Subtraction(published).solve();
    Map<Place, Interval> byUs = new Subtraction(exported).solve();
    Map<Place, Interval> groupsByFiles = new Subtraction(published).solveTogether();
    Map<Place, Interval> groupsByUs = new Subtraction(exported).solveTogether();

    assertThat(byFiles).hasSize(SUPPRESSED_IN_THE_FILES);
    assertThat(narrowed(groupsByFiles, Map.of())).isGreaterThan(SOME_GROUPS);
    System.out.println(
        "%d hidden figures, of which the files narrow %d; %d groups of them, of which the files narrow %d; our replies further: %d and %d"
            .formatted(
                byFiles.size(),
                narrowed(byFiles, Map.of()),
                groupsByFiles.size(),
                narrowed(groupsByFiles, Map.of()),
                narrowed(byUs, byFiles),
                narrowed(groupsByUs, groupsByFiles)));
    assertThat(narrowed(byUs, byFiles)).isZero();
    assertThat(narrowed(groupsByUs, groupsByFiles)).isZero();
    assertThat(exported).isEqualTo(published);

    pointsOfSchoolsTellOnlyHowManyAreHidden(byFiles);
    everyPlaceInARankingFollowsFromWhatIsToldThere();
    bitesWhenOneFigureLeaks(published, byFiles);
  }

  private static long narrowed(Map<Place, Interval> solved, Map<Place, Interval> against) {
    return solved.entrySet().stream()
        .filter(
            each ->
                each.getValue()
                    .isNarrowerThan(against.getOrDefault(each.getKey(), Interval.NOTHING_KNOWN)))
        .count();
  }

  /** The control: had a single hidden figure slipped out, its neighbour would be narrowed. */
  private static void bitesWhenOneFigureLeaks(
      Map<Place, Known> published, Map<Place, Interval> byFiles) {
    assertThat(
            byFiles.keySet().stream()
                .limit(LEAKS_TRIED)
                .anyMatch(leaked -> narrowed(leaking(published, leaked), byFiles) > 0))
        .isTrue();
  }

  private static Map<Place, Interval> leaking(Map<Place, Known> published, Place leaked) {
    Map<Place, Known> more = new HashMap<>(published);
    more.keySet().removeIf(place -> !place.measure().equals(leaked.measure()));
    more.put(leaked, new Known(true, 48, 4));
    return new Subtraction(more).solve();
  }

  /**
   * Points are counted from what is shown, and bounds from how many figures are not: neither holds
   * anything else that could be subtracted from.
   */
  private static void pointsOfSchoolsTellOnlyHowManyAreHidden(Map<Place, Interval> hidden) {
    List<String> schools =
        hidden.keySet().stream()
            .filter(place -> place.unit().level() == 4)
            .map(place -> place.unit().code())
            .distinct()
            .sorted()
            .limit(SCHOOLS_LOOKED_AT)
            .toList();
    Map<String, String> table = country();
    assertThat(schools).filteredOn(table::containsKey).hasSizeGreaterThan(SCHOOLS_LOOKED_AT / 2);
    for (String school : schools) {
      JsonPath points = read("", school);
      List<Map<String, Object>> lines = points.getList("lines");
      int shown = 0;
      int possible = 0;
      for (Map<String, Object> line : lines) {
        if (line.containsKey("excludedBecause")) {
          assertThat(line).doesNotContainKeys("value", "n", "uncertainty");
          assertThat(line).containsEntry("points", 0).containsEntry("maxPoints", 0);
        } else {
          shown += pointsByHand(line);
          possible += MOST_POINTS;
        }
      }
      assertThat(points.getInt("points")).as(school).isEqualTo(shown);
      assertThat(points.getInt("maxPoints")).as(school).isEqualTo(possible);
      String told = shown + "/" + possible;
      assertThat(table.getOrDefault(school, told)).as(school).isEqualTo(told);
      JsonPath bounds = read("/bounds", school);
      int reach = MOST_POINTS * bounds.getList("filled").size();
      assertThat(bounds.getInt("lowest.points")).as(school).isEqualTo(shown);
      assertThat(bounds.getInt("highest.points")).as(school).isEqualTo(shown + reach);
      assertThat(bounds.getInt("highest.maxPoints")).as(school).isEqualTo(possible + reach);
    }
  }

  /**
   * Points and possible points of every school are counted from the files elsewhere; an order that
   * follows from them, its ranks, its total and its cursors have nothing of a hidden figure.
   */
  private static void everyPlaceInARankingFollowsFromWhatIsToldThere() {
    for (String level : List.of("SCHOOL", "MUNICIPALITY")) {
      for (String year : List.of("2022-23", "2023-24", "2024-25")) {
        RankingOrder order = RankingOrder.of(level, year);
        assertThat(order.unexplained()).as(level + " " + year).isEmpty();
        assertThat(order.total()).isEqualTo(order.units().size()).isGreaterThan(350);
        ranksFollow(order.units());
        for (int page = 0; page < order.kept().size(); page++) {
          RankingOrder.Ranked last = order.units().get(200 * (page + 1) - 1);
          assertThat(order.kept().get(page)).matches(last.kept());
        }
      }
    }
    RankingOrder schools = RankingOrder.of("SCHOOL", "2024-25");
    assertThat(schools.withEqualsTurned().unexplained()).isNotEmpty();
    List<String> few =
        schools.units().stream()
            .filter(each -> each.shared() && each.points() == 0)
            .map(RankingOrder.Ranked::id)
            .limit(LEAKS_TRIED)
            .toList();
    assertThat(few).hasSize(LEAKS_TRIED);
    for (String leaking : few) {
      assertThat(schools.withHiddenFigureIn(leaking).unexplained()).isNotEmpty();
    }
  }

  /** One more than the units with a worse share; none without a share. */
  private static void ranksFollow(List<RankingOrder.Ranked> units) {
    int rank = 0;
    for (int i = 0; i < units.size(); i++) {
      RankingOrder.Ranked one = units.get(i);
      boolean asTheOneBefore = i > 0 && one.ties(units.get(i - 1));
      rank = asTheOneBefore ? rank : i + 1;
      assertThat(one.rank()).isEqualTo(one.shared() ? rank : null);
    }
  }

  private static int pointsByHand(Map<String, Object> line) {
    double value = number(line, "value");
    double national = number(line, "nationalLimit");
    return value < 47 ? MOST_POINTS : value < national ? 1 : 0;
  }

  private static double number(Map<String, Object> line, String field) {
    return ((Number) requireNonNull(line.get(field))).doubleValue();
  }

  /**
   * The points of each school with a cell in that year, as they stand in the table of the country.
   */
  private static Map<String, String> country() {
    String table =
        As.persona("stranger")
            .queryParam("level", "SCHOOL")
            .get("/api/v1/risk-points/country")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return table
        .lines()
        .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .filter(field -> field[4].equals("2024-25"))
        .collect(Collectors.toMap(field -> field[2], field -> field[5] + "/" + field[6]));
  }

  private static JsonPath read(String reading, String school) {
    return As.persona("stranger")
        .queryParam("unit", "school:" + school)
        .queryParam("schoolYear", "2024-25")
        .get("/api/v1/risk-points" + reading)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
