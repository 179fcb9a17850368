package no.rodtrad.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is signed: none of it changes afterwards. */
record Terms(
    String title,
    AgreementKind kind,
    UUID providerId,
    Set<UUID> schoolIds,
    @Nullable UUID municipalityId,
    Term term,
    int trainerQuota,
    Set<Entitlement> entitlements,
    Set<Phase> phases) {

  /** Whether the others hold the same days and schools. */
  boolean hasRoomOf(Terms other) {
    return term.equals(other.term)
        && phases.equals(other.phases)
        && schoolIds.equals(other.schoolIds)
        && Objects.equals(municipalityId, other.municipalityId);
  }

  /** As others build on them. */
  AgreementFacts facts(UUID id) {
    return new AgreementFacts(
        id,
        providerId,
        municipalityId,
        List.copyOf(schoolIds),
        term.startsOn(),
        term.endsOn(),
        phases.stream().map(Phase::period).toList(),
        AgreementStatus.DRAFT,
        trainerQuota);
  }
}
