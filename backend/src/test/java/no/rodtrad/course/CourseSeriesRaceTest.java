package no.rodtrad.course;

import static no.rodtrad.course.CourseSeriesTest.aSeries;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Races;
import org.junit.jupiter.api.Test;

/** Two who reach into one series at once: the lock on all of it, and the same race without. */
@ApiTest
class CourseSeriesRaceTest {
  private static final int ROUNDS = 10;
  private static final String MOVED = "2 who move what follows in one series";

  @Inject EntityManager em;

  @Test
  void both_move_what_follows_and_neither_is_lost_or_torn() {
    for (int round = 0; round < ROUNDS; round++) {
      var courses = aSeries(SchoolBuilder.aSchool().add(), 4);
      assertThat(
              race(
                  () -> move(courses.get(0), "2025-10-09T08:00:00Z"),
                  () -> move(courses.get(2), "2025-11-06T11:00:00Z")))
          .containsExactly(200, 200);
      var times = courses.stream().map(CourseSeriesRaceTest::timeOfDay).toList();
      assertThat(times.subList(0, 2)).containsOnly("10:00");
      assertThat(times.subList(2, 4)).hasSize(2).containsAnyOf("10:00", "12:00");
      assertThat(times.get(2)).isEqualTo(times.get(3));
      assertThat(moves(courses.get(3))).isEqualTo(2);
    }
    Races.withLock(MOVED, "both do, and the series is whole, in each of 10 rounds");
  }

  /** The control: with the lock off both read the series as it was, and one of them has to go. */
  @Test
  void without_the_lock_one_of_them_is_told_to_read_again() {
    var courses = aSeries(SchoolBuilder.aSchool().add(), 4);
    QuarkusMock.installMockForType(new Unlocked(em), CourseRepository.class);
    assertThat(
            race(
                () -> move(courses.get(0), "2025-10-09T08:00:00Z"),
                () -> move(courses.get(2), "2025-11-06T11:00:00Z")))
        .containsExactly(200, 412);
    Races.withoutLock(MOVED, "both read it as it was, and one has to go (412)");
  }

  /** Both find their course before either goes on. */
  static class Unlocked extends CourseRepository {
    private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

    Unlocked(EntityManager em) {
      super(em);
    }

    @Override
    Optional<Course> lockWithSeries(UUID id) {
      return findByIdOptional(id);
    }

    @Override
    List<Course> following(Course course) {
      var found = super.following(course);
      try {
        bothHaveRead.await(10, TimeUnit.SECONDS);
      } catch (Exception alone) {
        throw new IllegalStateException(alone);
      }
      return found;
    }
  }

  private static int move(String path, String startsAt) {
    return As.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(
            "{\"startsAt\": \""
                + startsAt
                + "\", \"reason\": \"Flyttet\", \"scope\": \"THIS_AND_FOLLOWING\"}")
        .post(path + "/moves")
        .statusCode();
  }

  /** In Norway. */
  private static String timeOfDay(String path) {
    return java.time.Instant.parse(As.admin().get(path).<String>path("startsAt"))
        .atZone(no.rodtrad.shared.time.Clocks.NORWAY)
        .toLocalTime()
        .toString();
  }

  private static int moves(String path) {
    return As.admin().get(path).jsonPath().getList("moves").size();
  }

  /** Both at once; their answers, the lower first. */
  private static List<Integer> race(Callable<Integer> one, Callable<Integer> other) {
    var threads = Executors.newFixedThreadPool(2);
    try {
      return threads.invokeAll(List.of(one, other)).stream()
          .map(CourseSeriesRaceTest::answer)
          .sorted()
          .toList();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      threads.shutdownNow();
    }
  }

  private static int answer(java.util.concurrent.Future<Integer> asked) {
    try {
      return asked.get(30, TimeUnit.SECONDS);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
