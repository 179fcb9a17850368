package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.risk.WhatIfInput.WhatIfCell;
import no.rodtrad.shared.problem.InputError;

/** What is wrong with figures somebody tries out, beyond types and ranges. */
final class WhatIfCheck {
  /** As published, and as a figure is written for good. */
  private static final int MOST_DECIMALS = 2;

  private final List<InputError> errors = new ArrayList<>();

  static List<InputError> ofFigures(List<WhatIfCell> cells) {
    var check = new WhatIfCheck();
    for (int i = 0; i < cells.size(); i++) {
      check.figure("/cells/" + i, cells.get(i));
    }
    return check.errors;
  }

  /** A figure the points are not counted from would change nothing, and nobody would know why. */
  static List<InputError> ofPlaces(List<WhatIfCell> cells, ModelSettings model, Basis basis) {
    var check = new WhatIfCheck();
    for (int i = 0; i < cells.size(); i++) {
      if (!counts(cells.get(i), model, basis)) {
        check.error("/cells/" + i, "conflict", "These points are not counted from this cell.");
      }
    }
    return check.errors;
  }

  private void figure(String at, WhatIfCell cell) {
    if (!cell.indicator().grades().contains(cell.grade())) {
      error(at + "/grade", "reference", "The indicator is not observed in this grade.");
    }
    BigDecimal value = Decimals.plain(cell.value());
    if (!cell.indicator().unit().holds(value) || value.scale() > MOST_DECIMALS) {
      error(
          at + "/value",
          "scale",
          "The value is off the indicator's scale, or has over two decimals.");
    }
  }

  private static boolean counts(WhatIfCell cell, ModelSettings model, Basis basis) {
    return model.asksFor(cell.indicator(), cell.grade())
        && basis.grades().contains(cell.grade())
        && basis.lastYear().window(model.windowYears()).contains(cell.schoolYear())
        && cell.indicator().comparable(cell.schoolYear(), basis.lastYear());
  }

  private void error(String pointer, String code, String message) {
    errors.add(InputError.at(pointer, code, message));
  }
}
