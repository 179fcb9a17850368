package no.rodtrad.agreement;

import java.time.LocalDate;

/**
 * An amendment that is wanted.
 *
 * @param effectiveOn the day the parties let it count from
 * @param terms the words of the agreement as they are to be, whole
 */
record AmendmentCreate(String reason, LocalDate effectiveOn, AgreementTerms terms) {}
