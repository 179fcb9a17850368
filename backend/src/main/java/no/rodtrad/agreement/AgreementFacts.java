package no.rodtrad.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.school.SchoolFacts;
import org.jspecify.annotations.Nullable;

/**
 * What other features build on of an agreement.
 *
 * @param municipalityId the municipality that is party; null when schools are
 * @param schoolIds the schools it names; may be empty when a municipality is party
 * @param endsOn the last day; null while it is open
 * @param phases by first day; aftercare may reach beyond {@code endsOn}
 * @param status today
 * @param trainerQuota places in the trainer programme
 */
public record AgreementFacts(
    UUID id,
    UUID providerId,
    @Nullable UUID municipalityId,
    List<UUID> schoolIds,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    List<Period> phases,
    AgreementStatus status,
    int trainerQuota) {

  /** Whether the day lies inside the agreement or one of its phases. */
  public boolean covers(LocalDate day) {
    var inside = !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    return inside || phases.stream().anyMatch(phase -> phase.contains(day));
  }

  /** Whether the school takes part: it is named, or none is and its municipality is the party. */
  public boolean covers(SchoolFacts school) {
    return schoolIds.isEmpty()
        ? school.municipalityId().equals(municipalityId)
        : schoolIds.contains(school.id());
  }
}
