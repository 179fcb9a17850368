package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Caller;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Confirms, logs and cancels courses, and corrects what was held. */
@ApplicationScoped
class CourseStateService {
  private final CourseRepository courses;
  private final CourseReadings readings;
  private final CourseRules rules;
  private final Caller caller;
  private final Clock clock;

  CourseStateService(
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
  CourseReadings.Versioned transition(
      UUID id, Supplier<CourseTransition> body, LongConsumer version) {
    var course = courses.lockWithSeries(id).orElseThrow(Problem::notFound);
    rules.requireRight(read(id));
    var wanted = body.get();
    if (!wanted.errors().isEmpty()) {
      throw Problem.invalidBody(wanted.errors());
    }
    var following = wanted.reachesFollowing() ? following(course) : List.<Course>of();
    version.accept(course.version());
    var act = act(wanted.reason());
    switch (wanted.to()) {
      case CONFIRMED -> course.confirm(act);
      case HELD -> course.hold(wanted.attendance(), act);
      case CANCELLED -> {
        course.cancel(act);
        following.forEach(next -> next.cancel(act));
      }
      case PLANNED -> throw new IllegalStateException("the contract lets nothing go back to it");
    }
    courses.flush();
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  CourseReadings.Versioned log(UUID id, Supplier<CourseLog> body, LongConsumer version) {
    var course = courses.lock(id).orElseThrow(Problem::notFound);
    rules.requireRight(read(id));
    var log = body.get();
    var planned = course.planned();
    var errors = log.errors(planned);
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    if (log.changes(planned)) {
      rules.require(new PlanChange(planned.placed(log.of(planned.placing())), planned));
    }
    version.accept(course.version());
    course.log(log, act(null));
    courses.flush();
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  CourseReadings.Versioned amend(
      UUID id, UnaryOperator<CourseAmendmentCreate> patch, LongConsumer version) {
    var course = courses.lock(id).orElseThrow(Problem::notFound);
    var found = read(id);
    rules.requireRight(found);
    var before = CourseAmendmentCreate.of(found.course());
    var right = patch.apply(before);
    rules.require(new PlanChange(right.plan(course.planned()), course.planned()));
    var changes = right.changes(before);
    if (changes.isEmpty()) {
      throw Problem.invalidBody(
          List.of(InputError.at("", "conflict", "All of it is written so already.")));
    }
    version.accept(course.version());
    course.amend(right, changes, act(right.reason()));
    courses.flush();
    return read(id);
  }

  private List<Course> following(Course course) {
    course.requireSeries();
    var following = courses.following(course);
    rules.requireRights(following.stream().map(Course::planned).toList());
    return following;
  }

  private CourseReadings.Versioned read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  private CourseStatusChange.Act act(@Nullable String reason) {
    return new CourseStatusChange.Act(caller.actor(), clock.instant(), reason);
  }
}
