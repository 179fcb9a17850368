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

/** Plans courses, alone and in series, and plans them anew. */
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
    rules.require(PlanChange.fresh(plan));
    var course = new Course(newId(), plan, null, clock.instant());
    courses.persistAndFlush(course);
    return read(course.id());
  }

  @Transactional
  CourseSeries createSeries(Supplier<CourseSeriesCreate> body) {
    rules.requireSomeRight();
    var plans = body.get().plans();
    rules.require(plans.stream().map(PlanChange::fresh).toList(), "/times");
    var series = newId();
    var now = clock.instant();
    courses.persist(plans.stream().map(plan -> new Course(newId(), plan, series, now)));
    courses.flush();
    return new CourseSeries(series, readings.ofSeries(series));
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
    rules.require(new PlanChange(plan, course.planned()));
    version.accept(course.version());
    course.plan(plan, new CourseStatusChange.Act(caller.actor(), clock.instant(), null));
    courses.flush();
    return read(id);
  }

  private static UUID newId() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
