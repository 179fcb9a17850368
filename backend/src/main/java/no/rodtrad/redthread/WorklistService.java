package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import no.rodtrad.access.Caller;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What needs the caller, and what is new; read from what it is about, each time anew. */
@ApplicationScoped
class WorklistService {
  /** Who has never looked is told of this much. */
  private static final Duration FIRST_LOOK = Duration.ofDays(14);

  private static final int FIRST_NEWS = 20;

  private final WorklistReadings work;
  private final NewsReadings news;
  private final WorklistMarkRepository marks;
  private final Caller caller;
  private final Clock clock;

  WorklistService(
      WorklistReadings work,
      NewsReadings news,
      WorklistMarkRepository marks,
      Caller caller,
      Clock clock) {
    this.work = work;
    this.news = news;
    this.marks = marks;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Worklist read(PageRequest page) {
    var asOf = now();
    var first = PageRequest.of(FIRST_NEWS, null);
    return Worklist.of(work.list(page), asOf, newsSince(mark(), first));
  }

  /**
   * @param since null for the mark of the caller
   */
  @Transactional
  Worklist.News news(@Nullable Instant since, PageRequest page) {
    return newsSince(since, page);
  }

  @Transactional
  WorklistMark seen(Supplier<WorklistMark> body) {
    var until = body.get().seenUntil();
    if (until.isAfter(now())) {
      throw Problem.invalidBody(
          List.of(
              InputError.at(
                  "/seenUntil", "maximum", "Nobody has looked further than to this moment.")));
    }
    return new WorklistMark(marks.forwardTo(until));
  }

  private Worklist.News newsSince(@Nullable Instant asked, PageRequest page) {
    var since = asked == null ? mark() : asked;
    var found = news.list(new NewsReadings.Question(since, asked, caller.actor()), page);
    return new Worklist.News(since, found.items(), found.nextCursor(), found.total());
  }

  /** How far the caller has looked, or from when on everything is new to them. */
  private Instant mark() {
    return marks.find().orElseGet(() -> now().minus(FIRST_LOOK));
  }

  /** As exactly as the database keeps it. */
  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
