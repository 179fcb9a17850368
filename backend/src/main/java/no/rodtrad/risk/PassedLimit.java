package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.UUID;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A school's last figure that gives more points than the one of the school year before.
 *
 * @param grade null where the model pools grades
 * @param value as the caller may see it
 * @param n null when it is not published
 * @param limit the worst one that is passed
 * @param model by which it is
 */
public record PassedLimit(
    UUID schoolId,
    RiskIndicator indicator,
    @Nullable Integer grade,
    SchoolYear schoolYear,
    BigDecimal value,
    @Nullable Integer n,
    Kind limitKind,
    BigDecimal limit,
    RiskModelRef model) {

  /** The country's own limit, or the fixed one beyond it. */
  public enum Kind {
    NATIONAL,
    ABSOLUTE
  }
}
