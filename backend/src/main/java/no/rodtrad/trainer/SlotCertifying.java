package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Certifies who has met the cohort's own rule, or whom an administrator excepts from it. */
@ApplicationScoped
class SlotCertifying {
  private final AttendanceRepository attendance;
  private final CertificateRepository certificates;
  private final Clock clock;

  SlotCertifying(AttendanceRepository attendance, CertificateRepository certificates, Clock clock) {
    this.attendance = attendance;
    this.certificates = certificates;
    this.clock = clock;
  }

  /**
   * @param reason why it is certified although the rule is not met
   */
  void certify(Slot slot, @Nullable String reason) {
    slot.require(SlotStatus.CERTIFIED);
    var completion = attendance.completion(slot.id());
    if (!completion.isMet() && reason == null) {
      throw new Problem(
              ProblemType.COMPLETION_NOT_MET,
              completion.attended()
                  + " of the "
                  + completion.required()
                  + " sessions that are required were attended; say why it is certified all the same.")
          .with("attended", completion.attended())
          .with("required", completion.required());
    }
    slot.certify();
    certificates.issue(slot.id(), LocalDate.now(clock));
  }

  void revoke(Slot slot, String reason) {
    if (!certificates.revoke(slot.id(), LocalDate.now(clock), reason)) {
      throw Problem.illegalTransition(slot.status(), slot.status().next());
    }
  }
}
