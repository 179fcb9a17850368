package no.rodtrad.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an agreement as they once were agreed.
 *
 * @param number from 1, which is what was signed
 * @param effectiveOn the day the parties let it count from
 * @param reason null for what was signed
 * @param changes against the version before it; none in the first
 */
public record AgreementVersion(
    int number,
    LocalDate effectiveOn,
    Instant at,
    String actor,
    @Nullable String reason,
    AgreementTerms terms,
    List<TermsChange> changes) {}
