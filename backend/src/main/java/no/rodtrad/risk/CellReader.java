package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.risk.ModelSettings.LimitYear;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Finds each cell of a window and its national limit, and says why one cannot be used. */
final class CellReader {

  private final ModelSettings model;
  private final Basis basis;

  CellReader(ModelSettings model, Basis basis) {
    this.model = model;
    this.basis = basis;
  }

  /** The cells one year has for the rules of one line; several are pooled, which takes their n. */
  List<ReadCell> read(List<RiskRule> rules, SchoolYear year, Predicate<Place> kept) {
    List<ReadCell> cells = new ArrayList<>(rules.size());
    boolean allHavePupils = true;
    for (RiskRule rule : rules) {
      ReadCell cell = read(rule, year, kept);
      cells.add(cell);
      allHavePupils &= !cell.usable() || cell.hasPupils();
    }
    if (rules.size() > 1 && !allHavePupils) {
      cells.replaceAll(cell -> cell.usable() ? cell.withoutPupils() : cell);
    }
    return cells;
  }

  private ReadCell read(RiskRule rule, SchoolYear year, Predicate<Place> kept) {
    int yearsBack = basis.lastYear().startYear() - year.startYear();
    Place place = new Place(rule.indicator(), rule.grade(), yearsBack);
    Cell cell =
        kept.test(place)
            ? basis.own().at(rule.indicator(), rule.grade(), year)
            : Cell.absent(rule.indicator(), rule.grade(), year);
    Fraction national = national(rule, year);
    Exclusion because = exclusion(cell, national);
    BigDecimal value = cell.value();
    if (because != null || value == null || national == null) {
      return new ReadCell(cell, place, national, null, because);
    }
    BigDecimal limit = rule.absoluteLimit();
    Fraction absolute = limit == null ? null : Fraction.of(limit);
    Measured measured = new Measured(Fraction.of(value), national, absolute);
    return new ReadCell(cell, place, national, measured, null);
  }

  private @Nullable Exclusion exclusion(Cell cell, @Nullable Fraction national) {
    if (!cell.indicator().comparable(cell.schoolYear(), basis.lastYear())) {
      return Exclusion.OTHER_SERIES;
    }
    return switch (cell.state()) {
      case ABSENT -> Exclusion.ABSENT;
      case SUPPRESSED -> Exclusion.SUPPRESSED;
      case RESTRICTED, VALUE -> national == null ? Exclusion.NO_NATIONAL_FIGURE : null;
    };
  }

  private @Nullable Fraction national(RiskRule rule, SchoolYear year) {
    BigDecimal fixed = rule.nationalLimit().fixed();
    if (fixed != null) {
      return Fraction.of(fixed);
    }
    RiskIndicator indicator = rule.indicator();
    SchoolYear limitYear = model.limitYear() == LimitYear.LAST ? basis.lastYear() : year;
    Cell average = basis.national().at(indicator, rule.grade(), limitYear);
    BigDecimal value = average.value();
    return average.state() == CellState.VALUE && value != null ? Fraction.of(value) : null;
  }
}
