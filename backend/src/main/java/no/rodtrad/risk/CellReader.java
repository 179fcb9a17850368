package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.rodtrad.indicator.CellState;
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
    Cell average = average(rule, year);
    Fraction national = national(rule, average);
    Exclusion because = exclusion(cell, national);
    BigDecimal value = cell.value();
    if (because != null || value == null || national == null) {
      return new ReadCell(cell, place, average, national, null, because);
    }
    BigDecimal limit = rule.absoluteLimit();
    Fraction absolute = limit == null ? null : Fraction.of(limit);
    Measured measured = new Measured(Fraction.of(value), national, absolute);
    return new ReadCell(cell, place, average, national, measured, null);
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

  private static @Nullable Fraction national(RiskRule rule, @Nullable Cell average) {
    BigDecimal fixed = rule.nationalLimit().fixed();
    BigDecimal limit = fixed != null || average == null ? fixed : average.value();
    return limit == null ? null : Fraction.of(limit);
  }

  /** The country's figure, where that is the limit and it is published. */
  private @Nullable Cell average(RiskRule rule, SchoolYear year) {
    if (!rule.nationalLimit().isAverage()) {
      return null;
    }
    SchoolYear limitYear = model.limitYear() == LimitYear.LAST ? basis.lastYear() : year;
    Cell average = basis.national().at(rule.indicator(), rule.grade(), limitYear);
    return average.state() == CellState.VALUE ? average : null;
  }
}
