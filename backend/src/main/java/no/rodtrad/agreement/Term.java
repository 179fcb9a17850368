package no.rodtrad.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an agreement runs, and what follows from that alone: what is signed is active
 * from its first day and completed after its last, whether or not anything has run. The SQL
 * function agreement_status says the same for filters.
 *
 * @param endsOn the last day; null while it is open
 */
record Term(LocalDate startsOn, @Nullable LocalDate endsOn) {
  /** Who moves what moves by itself. */
  static final String SYSTEM = "system";

  AgreementStatus status(AgreementStatus decided, LocalDate today) {
    var moves = moves(decided, today);
    return moves.isEmpty() ? decided : moves.get(moves.size() - 1);
  }

  /**
   * @param since when the decided state began; nothing follows from it earlier
   */
  List<StatusChange> changes(AgreementStatus decided, Instant since, LocalDate today) {
    var changes = new ArrayList<StatusChange>();
    var from = decided;
    for (AgreementStatus to : moves(decided, today)) {
      var dawn = dawn(to);
      changes.add(new StatusChange(from, to, dawn.isBefore(since) ? since : dawn, SYSTEM, null));
      from = to;
    }
    return changes;
  }

  private List<AgreementStatus> moves(AgreementStatus decided, LocalDate today) {
    var moves = new ArrayList<AgreementStatus>();
    var begins = decided == AgreementStatus.SIGNED && !startsOn.isAfter(today);
    if (begins) {
      moves.add(AgreementStatus.ACTIVE);
    }
    if ((begins || decided == AgreementStatus.ACTIVE) && endsOn != null && endsOn.isBefore(today)) {
      moves.add(AgreementStatus.COMPLETED);
    }
    return moves;
  }

  /** The first moment of the day the state begins, in Norway. */
  private Instant dawn(AgreementStatus to) {
    var day = to == AgreementStatus.COMPLETED && endsOn != null ? endsOn.plusDays(1) : startsOn;
    return day.atStartOfDay(Clocks.NORWAY).toInstant();
  }
}
