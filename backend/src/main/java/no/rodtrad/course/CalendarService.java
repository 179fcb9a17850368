package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.rodtrad.shared.problem.Problem;

/** Writes the calendar behind a private address. */
@ApplicationScoped
class CalendarService {
  private final CalendarReadings readings;
  private final Clock clock;

  CalendarService(CalendarReadings readings, Clock clock) {
    this.readings = readings;
    this.clock = clock;
  }

  /** The calendar as its owner sees it now; whoever calls need not be signed in. */
  @Transactional
  String read(FeedSecret secret) {
    var now = clock.instant();
    var feed = readings.enter(secret, now).orElseThrow(Problem::notFound);
    return new CalendarText(feed.language()).write(feed.name(), readings.events(feed, now));
  }
}
