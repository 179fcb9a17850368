package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.List;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.UnitRef;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Between which shares the true one lies, as it is read. */
record RiskBounds(
    UnitRef unit,
    RiskModelRef model,
    RiskWindow now,
    Assessment.Status status,
    RiskBound lowest,
    RiskBound highest,
    boolean containsRestricted,
    List<FilledCell> filled) {

  /** One end; the share is null when even a full window is too little. */
  record RiskBound(int points, int maxPoints, @Nullable BigDecimal sharePercent) {
    static RiskBound from(Bounds.Bound bound) {
      Fraction share = bound.share();
      return new RiskBound(
          bound.points(),
          bound.maxPoints(),
          share == null ? null : Decimals.plain(share.times(100).rounded(2)));
    }
  }

  /** A cell that was given a figure, or a number of pupils, and why. */
  record FilledCell(
      RiskIndicator indicator, int grade, SchoolYear schoolYear, @Nullable Exclusion because) {
    static FilledCell from(ReadCell read) {
      Cell cell = read.cell();
      return new FilledCell(
          cell.indicator(), cell.grade(), cell.schoolYear(), read.excludedBecause());
    }
  }

  static RiskBounds from(UnitRef unit, RiskModelRef model, Bounds bounds) {
    Assessment full = bounds.highest().sums();
    return new RiskBounds(
        unit,
        model,
        RiskWindow.from(bounds.now()),
        full.status(),
        RiskBound.from(bounds.lowest()),
        RiskBound.from(bounds.highest()),
        bounds.now().containsRestricted() || full.containsRestricted(),
        bounds.filled().stream().map(FilledCell::from).toList());
  }
}
