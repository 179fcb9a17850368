package no.rodtrad.imports;

import java.math.BigDecimal;
import java.util.Optional;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report and the state it is in: a star is hidden, nothing is not taken part, and
 * neither is ever zero. A report tells neither uncertainty nor how many answered.
 *
 * @param text without the spaces around it
 */
record ReportCell(long row, ReportColumn column, String text, Problems problems) {

  /**
   * The figure, or nothing when it is not in order, which is then noted.
   *
   * @param ofOwner whether the report is an owner's, where a number with a star is in order
   */
  Optional<Figure> read(RiskIndicator indicator, boolean ofOwner) {
    return ofOwner && FigureText.isRestricted(text)
        ? number(indicator, CellState.RESTRICTED, FigureText.withoutStar(text))
        : shown(indicator);
  }

  private Optional<Figure> shown(RiskIndicator indicator) {
    Optional<FigureFlaws.Flaw> unreadable = FigureFlaws.inText(text);
    if (unreadable.isPresent()) {
      note(unreadable.get());
      return Optional.empty();
    }
    if (FigureText.number(text).isEmpty()) {
      var state = FigureText.isHidden(text) ? CellState.SUPPRESSED : CellState.ABSENT;
      return Optional.of(figure(indicator, state, null));
    }
    return number(indicator, CellState.VALUE, text);
  }

  private Optional<Figure> number(RiskIndicator indicator, CellState state, String number) {
    BigDecimal value = FigureText.number(number).orElseThrow();
    Optional<FigureFlaws.Flaw> flaw = FigureFlaws.inValue(value, indicator.unit());
    flaw.ifPresent(this::note);
    return flaw.isPresent() ? Optional.empty() : Optional.of(figure(indicator, state, value));
  }

  private Figure figure(RiskIndicator indicator, CellState state, @Nullable BigDecimal value) {
    return new Figure(indicator, column.grade(), column.schoolYear(), state, value, null, null);
  }

  private void note(FigureFlaws.Flaw flaw) {
    problems.inColumn(row, column.heading(), flaw.code(), flaw.message());
  }
}
