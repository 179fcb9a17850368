package no.rodtrad.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of an agreement, whole: what is signed, and what an amendment puts in its place. Its
 * kind and provider are not among them, for another provider is another agreement.
 *
 * @param municipalityNumber the municipality that is party, by its number then
 */
public record AgreementTerms(
    String title,
    List<UUID> schoolIds,
    @Nullable String municipalityNumber,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    int trainerQuota,
    List<Entitlement> entitlements,
    List<Phase> phases) {

  static AgreementTerms of(AgreementDetail agreement) {
    return new AgreementTerms(
            agreement.title(),
            agreement.schoolIds(),
            agreement.municipalityNumber(),
            agreement.startsOn(),
            agreement.endsOn(),
            agreement.trainerQuota(),
            agreement.entitlements(),
            agreement.phases())
        .inOrder();
  }

  /** The same, with its lists in the order they are kept in. */
  AgreementTerms inOrder() {
    return new AgreementTerms(
        title,
        schoolIds.stream().sorted(Comparator.comparing(UUID::toString)).toList(),
        municipalityNumber,
        startsOn,
        endsOn,
        trainerQuota,
        entitlements.stream().sorted(Comparator.comparing(Entitlement::kind)).toList(),
        phases.stream().sorted(Comparator.comparing(Phase::startsOn)).toList());
  }

  /** Whether the day lies inside the agreement or one of its phases. */
  boolean covers(LocalDate day) {
    var inside = !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    return inside || phases.stream().anyMatch(phase -> phase.period().contains(day));
  }
}
