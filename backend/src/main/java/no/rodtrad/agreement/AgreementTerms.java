package no.rodtrad.agreement;

import java.time.LocalDate;
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
    List<Phase> phases) {}
