package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.rodtrad.access.Caller;
import no.rodtrad.shared.problem.Problem;

/** Moves courses: each stays the course it was. */
@ApplicationScoped
class CourseMoveService {
  private final CourseRepository courses;
  private final CourseReadings readings;
  private final CourseRules rules;
  private final Caller caller;
  private final Clock clock;

  CourseMoveService(
      CourseRepository courses,
      CourseReadings readings,
      CourseRules rules,
      Caller caller,
      Clock clock) {
    this.courses = courses;
    this.readings = readings;
    this.rules = rules;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  CourseReadings.Versioned move(UUID id, Supplier<CourseMove> body, LongConsumer version) {
    var course = courses.lockWithSeries(id).orElseThrow(Problem::notFound);
    rules.requireRight(readings.find(id).orElseThrow(Problem::notFound));
    var move = body.get();
    var moved = reached(course, move);
    var plans = plans(moved, move);
    rules.require(
        IntStream.range(0, plans.size())
            .mapToObj(index -> new PlanChange(plans.get(index), moved.get(index).planned()))
            .toList(),
        "/scope");
    version.accept(course.version());
    var act = new CourseStatusChange.Act(caller.actor(), clock.instant(), move.reason());
    for (int index = 0; index < moved.size(); index++) {
      moved.get(index).plan(plans.get(index), act);
    }
    courses.flush();
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  private List<Course> reached(Course course, CourseMove move) {
    var reached = new ArrayList<>(List.of(course));
    if (move.reachesFollowing()) {
      course.requireSeries();
      reached.addAll(courses.following(course));
    }
    return reached;
  }

  private static List<CoursePlan> plans(List<Course> moved, CourseMove move) {
    var first = moved.get(0).planned();
    var plans = new ArrayList<>(List.of(first.placed(move.of(first.placing()))));
    for (Course next : moved.subList(1, moved.size())) {
      Instant firstAt = Objects.requireNonNull(first.startsAt());
      plans.add(next.planned().placed(move.ofFollowing(firstAt, next.placing())));
    }
    return plans;
  }
}
