package no.rodtrad.trainer;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.trainer.QueuePlace.Code;
import no.rodtrad.trainer.QueuePlace.Reason;
import no.rodtrad.trainer.QueuePlace.WentBefore;
import org.jspecify.annotations.Nullable;

/**
 * An entry's place in the queue as the database tells it.
 *
 * @param reserving whether the cohort takes reservations
 * @param free places of the cohort
 * @param passed why others were moved ahead of it
 */
record QueueRow(
    int ahead,
    @Nullable Obstacle obstacle,
    boolean reserving,
    int free,
    @Nullable List<String> passed,
    @Nullable List<WentBefore> before) {
  private static final String RULE = "First come, first served. ";

  /** In people's words. */
  QueuePlace place() {
    return new QueuePlace(
        ahead + 1, ahead, RULE + rule(), reasons(), before == null ? List.of() : before);
  }

  private String rule() {
    return obstacle == null
        ? "An entry whose agreement has no places left is passed over."
        : "This entry is passed over for now: " + obstacle.because();
  }

  private List<Reason> reasons() {
    var reasons = new ArrayList<Reason>();
    if (!reserving) {
      reasons.add(Reason.of(Code.COHORT_CLOSED, "The cohort makes no offers now."));
    }
    if (obstacle != null) {
      reasons.add(
          Reason.of(Code.valueOf(obstacle.name()), "It is passed over: " + obstacle.because()));
    }
    if (free <= 0) {
      reasons.add(Reason.of(Code.COHORT_FULL, "Every place is taken or offered."));
    }
    if (ahead > 0) {
      var text = ahead == 1 ? "One entry came before it." : ahead + " entries are before it.";
      reasons.add(new Reason(Code.ENTRIES_AHEAD, ahead, null, text));
    }
    reasons.addAll(movedAhead());
    if (ahead == 0 && obstacle == null && reserving) {
      reasons.add(
          Reason.of(Code.NEXT, "It is next: the first place that comes free is offered here."));
    }
    return reasons;
  }

  private List<Reason> movedAhead() {
    return passed == null
        ? List.of()
        : passed.stream()
            .map(
                note ->
                    new Reason(
                        Code.MOVED_AHEAD,
                        null,
                        note,
                        "An administrator moved an entry ahead of it: " + note))
            .toList();
  }
}
