package no.rodtrad.trainer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far the participant of a slot has come. */
final class SlotProgress {
  private SlotProgress() {}

  /**
   * By the cohort's rule.
   *
   * @param required sessions that complete the programme
   * @param of sessions of the cohort
   */
  record Completion(int attended, int required, int of, boolean met) {}

  /**
   * The certificate of a slot.
   *
   * @param code checks it, for anyone who has it
   * @param reason why it was revoked
   */
  record Issued(
      String code,
      LocalDate issuedOn,
      Certificate.Status status,
      @Nullable LocalDate revokedOn,
      @Nullable String reason) {}
}
