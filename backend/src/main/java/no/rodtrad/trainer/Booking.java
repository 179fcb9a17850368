package no.rodtrad.trainer;

import no.rodtrad.agreement.AgreementFacts;
import no.rodtrad.school.SchoolFacts;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a place, with what it refers to.
 *
 * @param school the place is for
 * @param agreement whose quota it draws on; null in a leader cohort without one
 */
record Booking(
    SlotCreate wanted, Cohort cohort, SchoolFacts school, @Nullable AgreementFacts agreement) {}
