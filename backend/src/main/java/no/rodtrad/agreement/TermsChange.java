package no.rodtrad.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions, each value written as the contract writes it.
 *
 * @param item which school, kind of course or phase; null where there is one only
 * @param before null for what was not there
 * @param after null for what is no longer there
 */
public record TermsChange(
    Field field, @Nullable String item, @Nullable String before, @Nullable String after) {

  /** What differs; a PHASE is its days, first and last with a slash between them. */
  public enum Field {
    TITLE,
    SCHOOL,
    MUNICIPALITY,
    STARTS_ON,
    ENDS_ON,
    TRAINER_QUOTA,
    ENTITLEMENT,
    PHASE,
    PHASE_KIND,
    PHASE_GOAL
  }
}
