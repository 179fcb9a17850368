package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.UnitRef;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** How far it is to the next lower share, as it is read. */
record RiskDistance(UnitRef unit, RiskModelRef model, RiskWindow now, List<RiskStep> steps) {

  static RiskDistance from(UnitRef unit, RiskModelRef model, Distance distance) {
    Assessment now = distance.now();
    return new RiskDistance(
        unit,
        model,
        RiskWindow.from(now),
        distance.steps().stream().map(step -> RiskStep.from(now, step)).toList());
  }

  /** The sums after a step, and what it takes away. */
  record RiskAfter(int points, int pointsLess, @Nullable BigDecimal sharePercent) {
    static RiskAfter from(Assessment now, Assessment after) {
      BigDecimal share = after.sharePercent();
      return new RiskAfter(
          after.points(),
          now.points() - after.points(),
          share == null ? null : Decimals.plain(share));
    }
  }

  /** One cell on its way to fewer points; without a value when it cannot do it alone. */
  record RiskStep(
      RiskIndicator indicator,
      int grade,
      SchoolYear schoolYear,
      CellState state,
      @Nullable BigDecimal value,
      int linePoints,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal valueNeeded,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RiskAfter after,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RiskMove pupils) {

    static RiskStep from(Assessment now, Step step) {
      Cell cell = step.cell();
      Assessment after = step.after();
      Step.Move move = step.move();
      return new RiskStep(
          cell.indicator(),
          cell.grade(),
          cell.schoolYear(),
          cell.state(),
          cell.value(),
          now.lines().get(step.line()).points(),
          step.needed(),
          after == null ? null : RiskAfter.from(now, after),
          move == null ? null : RiskMove.from(now, move));
    }
  }

  /** The same, counted in pupils from level 1 to level 2. */
  record RiskMove(
      int n,
      int atLevel1Least,
      int atLevel1Most,
      int move,
      BigDecimal value,
      int decimals,
      RiskAfter after) {

    static RiskMove from(Assessment now, Step.Move move) {
      Pupils from = move.from();
      return new RiskMove(
          from.n(),
          from.least(),
          from.most(),
          move.moved(),
          move.share(),
          from.decimals(),
          RiskAfter.from(now, move.after()));
    }
  }
}
