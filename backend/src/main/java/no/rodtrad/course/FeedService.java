package no.rodtrad.course;

import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import no.rodtrad.access.Caller;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes and revokes the caller's calendar feeds. */
@ApplicationScoped
class FeedService {
  private final FeedRepository feeds;
  private final Schools schools;
  private final Caller caller;
  private final Clock clock;

  FeedService(FeedRepository feeds, Schools schools, Caller caller, Clock clock) {
    this.feeds = feeds;
    this.schools = schools;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Page<CalendarFeed> list(PageRequest page) {
    return feeds.list(page);
  }

  @Transactional
  CalendarFeed read(UUID id) {
    return feeds.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  NewCalendarFeed create(Supplier<CalendarFeedCreate> body) {
    var owner = caller.id().orElseThrow(UnauthorizedException::new);
    var wanted = body.get();
    var school = wanted.schoolId();
    if (school != null && schools.find(List.of(school)).isEmpty()) {
      throw Problem.invalidBody(List.of(InputError.unknownReference("/schoolId", "school")));
    }
    var feed =
        new CalendarFeed(
            UuidVersion7Strategy.INSTANCE.generateUuid(null),
            wanted.name(),
            school,
            wanted.languageOrBokmaal(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null);
    var secret = FeedSecret.fresh();
    feeds.add(feed, owner, secret);
    return NewCalendarFeed.of(feed, secret);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  void revoke(UUID id, LongConsumer version) {
    read(id);
    version.accept(0);
    if (!feeds.remove(id)) {
      throw Problem.notFound();
    }
  }
}
