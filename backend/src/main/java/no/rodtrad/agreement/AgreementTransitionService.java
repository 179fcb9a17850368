package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import no.rodtrad.shared.problem.Problem;

/** Moves agreements from state to state. */
@ApplicationScoped
class AgreementTransitionService {
  private final AgreementRepository agreements;
  private final AgreementReadings readings;
  private final AgreementPermissions permissions;
  private final AgreementSigning signing;
  private final Deeds deeds;

  AgreementTransitionService(
      AgreementRepository agreements,
      AgreementReadings readings,
      AgreementPermissions permissions,
      AgreementSigning signing,
      Deeds deeds) {
    this.agreements = agreements;
    this.readings = readings;
    this.permissions = permissions;
    this.signing = signing;
    this.deeds = deeds;
  }

  /** Who may only sign is refused everything else before its errors are told. */
  @Transactional
  AgreementReadings.Versioned move(
      UUID id, Supplier<AgreementTransition> body, LongConsumer version) {
    var agreement = agreements.lock(id).orElseThrow(Problem::notFound);
    permissions.requireSigning(agreement);
    var wanted = body.get();
    if (wanted.to() != AgreementStatus.SIGNED) {
      permissions.requireWriting(agreement);
    }
    var deed = deeds.now(wanted.reason());
    var errors = wanted.errors(deed.today());
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    version.accept(agreement.version());
    apply(agreement, wanted, deed);
    agreements.flush();
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  private void apply(Agreement agreement, AgreementTransition wanted, Deed deed) {
    switch (wanted.to()) {
      case SIGNED -> signing.sign(agreement, wanted.signedOn(), deed);
      case ACTIVE -> agreement.resume(deed);
      case PAUSED -> agreement.pause(deed);
      case COMPLETED -> agreement.complete(deed);
      case TERMINATED -> agreement.terminate(deed);
      case DRAFT -> throw new IllegalArgumentException("nothing goes back to being a draft");
    }
  }
}
