package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Collaboration agreements, drafted, read and changed. */
@ApplicationScoped
class AgreementService {
  private final AgreementRepository agreements;
  private final AgreementReadings readings;
  private final AgreementRules rules;
  private final AgreementPermissions permissions;
  private final Clock clock;

  AgreementService(
      AgreementRepository agreements,
      AgreementReadings readings,
      AgreementRules rules,
      AgreementPermissions permissions,
      Clock clock) {
    this.agreements = agreements;
    this.readings = readings;
    this.rules = rules;
    this.permissions = permissions;
    this.clock = clock;
  }

  @Transactional
  AgreementReadings.Versioned read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<AgreementDetail> list(AgreementFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  AgreementReadings.Versioned create(Supplier<AgreementCreate> body) {
    permissions.requireDrafting();
    var wanted = body.get();
    permissions.requireDrafting(wanted);
    var agreement =
        new Agreement(
            UuidVersion7Strategy.INSTANCE.generateUuid(null),
            Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
            rules.terms(wanted, AgreementRules.Party.NONE));
    agreement.staff(wanted.advisers(), wanted.coreTeam(), LocalDate.now(clock));
    agreements.persistAndFlush(agreement);
    return read(agreement.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  AgreementReadings.Versioned change(
      UUID id, UnaryOperator<AgreementCreate> patch, LongConsumer version) {
    var agreement = agreements.lock(id).orElseThrow(Problem::notFound);
    permissions.requireWriting(agreement);
    var before = read(id).agreement();
    var current = AgreementCreate.of(before);
    var wanted = patch.apply(current);
    permissions.requireKeeping(current, wanted);
    var party = AgreementRules.Party.of(before, agreement.municipalityId());
    var terms = rules.terms(wanted, party);
    version.accept(agreement.version());
    rules.requireQuotaForUse(before, wanted.trainerQuota());
    var today = LocalDate.now(clock);
    agreement.requireDraftFor(terms, today);
    rules.requireRoomForUse(id, agreement.terms(), terms);
    agreement.agree(terms, today);
    agreement.staff(wanted.advisers(), wanted.coreTeam(), today);
    agreements.flush();
    return read(id);
  }
}
