package no.rodtrad.redthread;

import java.math.BigDecimal;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.risk.PassedLimit;
import no.rodtrad.risk.RiskModelRef;
import no.rodtrad.shared.time.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure that has newly passed a limit, and the model that says so.
 *
 * @param grade null where the model pools grades
 * @param n the pupils behind it; null when that is not published
 * @param limit the worst limit it has passed
 */
@Schema(name = "WorkFigure")
public record WorkFigure(
    RiskIndicator indicator,
    @Nullable Integer grade,
    SchoolYear schoolYear,
    BigDecimal value,
    @Nullable Integer n,
    PassedLimit.Kind limitKind,
    BigDecimal limit,
    RiskModelRef model) {

  static WorkFigure from(PassedLimit passed) {
    return new WorkFigure(
        passed.indicator(),
        passed.grade(),
        passed.schoolYear(),
        passed.value(),
        passed.n(),
        passed.limitKind(),
        passed.limit(),
        passed.model());
  }

  /** What tells two figures of one school apart. */
  String part() {
    return indicator + ":" + (grade == null ? "" : grade + ":") + schoolYear;
  }
}
