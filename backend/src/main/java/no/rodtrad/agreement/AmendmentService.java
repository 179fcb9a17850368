package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import no.rodtrad.shared.problem.Problem;

/**
 * Amends what is signed: the agreement goes on by the new words, at once or when their day comes,
 * and the old ones are kept.
 */
@ApplicationScoped
class AmendmentService {
  private static final List<VersionRepository.Waiting> NOTHING = List.of();

  private final AgreementRepository agreements;
  private final AgreementReadings readings;
  private final AmendmentRules rules;
  private final VersionRepository versions;
  private final Deeds deeds;

  AmendmentService(
      AgreementRepository agreements,
      AgreementReadings readings,
      AmendmentRules rules,
      VersionRepository versions,
      Deeds deeds) {
    this.agreements = agreements;
    this.readings = readings;
    this.rules = rules;
    this.versions = versions;
    this.deeds = deeds;
  }

  /**
   * Answers the number of the version it became.
   *
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  int amend(UUID id, Supplier<AmendmentCreate> body, LongConsumer version) {
    var agreement = agreements.lock(id).orElseThrow(Problem::notFound);
    rules.requireWriting(agreement);
    var before = readings.find(id).orElseThrow(Problem::notFound).agreement();
    var wanted = body.get();
    var deed = deeds.now(wanted.reason());
    var waiting = before.nextVersionOn() == null ? NOTHING : versions.waiting(id);
    var standing = new AmendmentRules.Standing(agreement, before, waiting, deed.today());
    var terms = rules.terms(standing, wanted);
    version.accept(agreement.version());
    agreement.requireAmendable(deed.today());
    if (wanted.effectiveOn().isAfter(deed.today())) {
      return versions.keepAhead(id, wanted, deed);
    }
    rules.requireRoom(before, agreement.terms(), terms);
    agreement.amend(terms, deed.today());
    var number = versions.keep(id, wanted.effectiveOn(), deed);
    agreements.consent(id, deed);
    return number;
  }
}
