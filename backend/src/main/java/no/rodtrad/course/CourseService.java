package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Caller;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Plans, moves, holds and cancels courses. */
@ApplicationScoped
class CourseService {
  private final CourseRepository courses;
  private final CourseReadings readings;
  private final CourseRules rules;
  private final Caller caller;
  private final Clock clock;

  CourseService(
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

  @Transactional
  CourseReadings.Versioned read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<CourseDetail> list(CourseFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  CourseReadings.Versioned create(Supplier<CourseCreate> body) {
    rules.requireSomeRight();
    var plan = body.get().plan();
    rules.require(plan);
    var course = new Course(UuidVersion7Strategy.INSTANCE.generateUuid(null), plan);
    courses.persistAndFlush(course);
    return read(course.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  CourseReadings.Versioned change(
      UUID id, UnaryOperator<CourseCreate> patch, LongConsumer version) {
    var course = courses.lock(id).orElseThrow(Problem::notFound);
    var before = read(id);
    rules.requireRight(before);
    var plan = patch.apply(CourseCreate.of(before.course())).plan();
    rules.require(plan);
    version.accept(course.version());
    course.plan(plan);
    courses.flush();
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  CourseReadings.Versioned transition(
      UUID id, Supplier<CourseTransition> body, LongConsumer version) {
    var course = courses.lock(id).orElseThrow(Problem::notFound);
    rules.requireRight(read(id));
    var wanted = body.get();
    if (!wanted.errors().isEmpty()) {
      throw Problem.invalidBody(wanted.errors());
    }
    version.accept(course.version());
    var act = new CourseStatusChange.Act(caller.actor(), clock.instant(), wanted.reason());
    switch (wanted.to()) {
      case CONFIRMED -> course.confirm(act);
      case HELD -> course.hold(wanted.attendance(), act);
      case CANCELLED -> course.cancel(act);
      case PLANNED -> throw new IllegalStateException("the contract lets nothing go back to it");
    }
    courses.flush();
    return read(id);
  }
}
