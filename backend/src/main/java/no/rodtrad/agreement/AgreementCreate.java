package no.rodtrad.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An agreement as it is to be: what drafts one, and what a change comes to. */
record AgreementCreate(
    String title,
    AgreementKind kind,
    UUID providerId,
    List<UUID> schoolIds,
    @Nullable String municipalityNumber,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    int trainerQuota,
    List<Entitlement> entitlements,
    List<Phase> phases,
    List<Adviser> advisers,
    @Nullable CoreTeam coreTeam) {

  AgreementCreate {
    schoolIds = orNone(schoolIds);
    entitlements = orNone(entitlements);
    phases = orNone(phases);
    advisers = orNone(advisers);
  }

  static AgreementCreate of(AgreementDetail agreement) {
    return new AgreementCreate(
        agreement.title(),
        agreement.kind(),
        agreement.provider().id(),
        agreement.schoolIds(),
        agreement.municipalityNumber(),
        agreement.startsOn(),
        agreement.endsOn(),
        agreement.trainerQuota(),
        agreement.entitlements(),
        agreement.phases(),
        agreement.advisers(),
        agreement.coreTeam());
  }

  /** The same with other words; who works with it stays. */
  AgreementCreate with(AgreementTerms words) {
    return new AgreementCreate(
        words.title(),
        kind,
        providerId,
        words.schoolIds(),
        words.municipalityNumber(),
        words.startsOn(),
        words.endsOn(),
        words.trainerQuota(),
        words.entitlements(),
        words.phases(),
        advisers,
        coreTeam);
  }

  Terms terms(@Nullable UUID municipalityId) {
    return new Terms(
        title,
        kind,
        providerId,
        Set.copyOf(schoolIds),
        municipalityId,
        new Term(startsOn, endsOn),
        trainerQuota,
        Set.copyOf(entitlements),
        Set.copyOf(phases));
  }

  /** The advisers who sign in. */
  Set<UUID> advisingPersons() {
    return advisers.stream()
        .map(Adviser::personId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static <T> List<T> orNone(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
