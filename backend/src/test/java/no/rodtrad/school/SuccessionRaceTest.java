package no.rodtrad.school;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static no.rodtrad.school.SchoolBuilder.aSchool;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.AtOnce;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.Races;
import org.junit.jupiter.api.Test;

/** Several who close schools into each other at once: whose pupils are counted, and how often. */
@ApiTest
class SuccessionRaceTest {
  private static final int ROUNDS = 5;
  private static final int FIRST_YEAR = 2022;
  private static final String RING = "2 or 3 schools that close into each other in a ring";

  @Inject EntityManager em;

  /** Sums of pupils over some schools, read in two ways. */
  private record Counted(int asWas, int asToday, int ambiguous) {
    boolean once() {
      return asWas == asToday + ambiguous;
    }
  }

  @Test
  void a_ring_is_never_closed_and_nobody_is_lost_in_it() {
    for (int round = 0; round < ROUNDS; round++) {
      var two = schoolsWithPupils(2);
      assertThat(atOnce(into(two, 0, 1), into(two, 1, 0))).containsExactly(200, 422);
      assertThat(counted(two)).matches(Counted::once);
      var three = schoolsWithPupils(3);
      assertThat(atOnce(into(three, 0, 1), into(three, 1, 2), into(three, 2, 0)))
          .containsExactly(200, 200, 422);
      assertThat(counted(three)).matches(Counted::once);
    }
    Races.withLock(RING, "the last is refused (422) in each of 5 rounds, and all pupils counted");
  }

  @Test
  void a_school_that_is_split_beside_others_is_counted_once() {
    for (int round = 0; round < ROUNDS; round++) {
      var schools = schoolsWithPupils(3);
      assertThat(atOnce(into(schools, 0, 1, 2), into(schools, 1, 0), into(schools, 1, 2)))
          .contains(200);
      assertThat(counted(schools)).matches(Counted::once);
      var row = schoolsWithPupils(3);
      assertThat(atOnce(into(row, 0, 1), into(row, 1, 2))).containsExactly(200, 200);
      assertThat(counted(row)).isEqualTo(new Counted(60, 60, 0));
    }
  }

  /** The control: both have read before either has written, and the pupils go round for ever. */
  @Test
  void without_the_lock_the_ring_is_closed_and_its_pupils_are_counted_nowhere() {
    var schools = schoolsWithPupils(2);
    QuarkusMock.installMockForType(new Unlocked(em, schools), SuccessionRepository.class);
    try {
      assertThat(atOnce(into(schools, 0, 1), into(schools, 1, 0))).containsExactly(200, 200);
      var counted = counted(schools);
      assertThat(counted).isEqualTo(new Counted(30, 0, 0));
      Races.withoutLock(
          RING, "closed; %d of %d pupils counted".formatted(counted.asToday, counted.asWas));
    } finally {
      schools.forEach(
          school ->
              Owner.run(
                  "delete from school_successor where school_id = ?", UUID.fromString(school)));
    }
  }

  /** Both have read the other's school before either of them writes. */
  static class Unlocked extends SuccessionRepository {
    private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);
    private final EntityManager em;
    private final List<String> schools;

    Unlocked(EntityManager em, List<String> schools) {
      super(em);
      this.em = em;
      this.schools = schools;
    }

    @Override
    void lock() {}

    @Override
    boolean closedLater(UUID school, LocalDate day) {
      schools.forEach(each -> em.find(School.class, UUID.fromString(each)));
      boolean closedLater = super.closedLater(school, day);
      try {
        bothHaveRead.await(10, TimeUnit.SECONDS);
      } catch (Exception alone) {
        throw new IllegalStateException(alone);
      }
      return closedLater;
    }
  }

  /** The first with 10 pupils, the second with 20, and so on. */
  private static List<String> schoolsWithPupils(int count) {
    var schools = new ArrayList<String>();
    for (int i = 1; i <= count; i++) {
      var school = aSchool().add();
      aCell().ofSchool(school).year("2020-21").with("n", 10 * i).add();
      schools.add(school);
    }
    return schools;
  }

  /** The later in the list closes the later. */
  private static Callable<Response> into(List<String> schools, int closing, int... others) {
    var day = (FIRST_YEAR + closing) + "-08-01";
    var successors = Arrays.stream(others).mapToObj(schools::get).toList();
    return () -> Successions.keep(schools.get(closing), day, successors);
  }

  /** Their answers, the lower first. */
  @SafeVarargs
  private static List<Integer> atOnce(Callable<Response>... closings) {
    return AtOnce.all(List.of(closings)).stream().map(Response::statusCode).sorted().toList();
  }

  private static Counted counted(List<String> schools) {
    int asWas = 0;
    int asToday = 0;
    var ambiguous = new HashMap<String, Integer>();
    for (String school : schools) {
      asWas += pupils(series(school, "AS_WAS"));
      var today = series(school, "AS_TODAY");
      asToday += pupils(today);
      List<String> parts = today.getList("ambiguous.part.unit.id");
      for (int i = 0; i < parts.size(); i++) {
        ambiguous.put(parts.get(i), today.getInt("ambiguous[" + i + "].part.n"));
      }
    }
    return new Counted(
        asWas, asToday, ambiguous.values().stream().mapToInt(Integer::intValue).sum());
  }

  private static int pupils(JsonPath series) {
    List<Integer> parts = series.getList("points.collectMany { it.parts*.n }");
    return parts.stream().mapToInt(Integer::intValue).sum();
  }

  private static JsonPath series(String school, String view) {
    return As.persona("stranger")
        .queryParams("indicator", "NP_READING_SCALE", "grade", 5, "view", view)
        .get("/api/v1/schools/" + school + "/series")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
