package no.rodtrad.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/**
 * What a written cell must be beyond types and ranges: its fields fit its state and its indicator.
 */
final class FigureCheck {
  /** As published; finer ones would be shown as something they are not. */
  private static final int MOST_DECIMALS = 2;

  private final ObservationWrite cell;
  private final List<InputError> errors = new ArrayList<>();

  FigureCheck(ObservationWrite cell) {
    this.cell = cell;
  }

  List<InputError> errors() {
    if (!cell.indicator().grades().contains(cell.grade())) {
      error("/grade", "reference", "The indicator is not observed in this grade.");
    }
    String missing = cell.unit().missingField();
    if (missing != null) {
      error("/unit/" + missing, "required", "Say which unit of this type.");
    }
    if (cell.state().hasValue()) {
      checkValue(cell.value());
    } else {
      ruleOut("/value", cell.value());
      ruleOut("/uncertainty", cell.uncertainty());
      ruleOut("/n", cell.n());
    }
    return errors;
  }

  private void checkValue(@Nullable BigDecimal value) {
    if (value == null) {
      error("/value", "required", "This state has a value.");
    } else if (!cell.indicator().unit().holds(value) || isTooFine(value)) {
      error("/value", "scale", "The value is off the indicator's scale, or has over two decimals.");
    }
    BigDecimal uncertainty = cell.uncertainty();
    if (uncertainty != null && isTooFine(uncertainty)) {
      error("/uncertainty", "scale", "The uncertainty has over two decimals.");
    }
  }

  private static boolean isTooFine(BigDecimal number) {
    return Decimals.plain(number).scale() > MOST_DECIMALS;
  }

  private void ruleOut(String pointer, @Nullable Object value) {
    if (value != null) {
      error(pointer, "conflict", "A cell in this state has none.");
    }
  }

  private void error(String pointer, String code, String message) {
    errors.add(InputError.at(pointer, code, message));
  }
}
