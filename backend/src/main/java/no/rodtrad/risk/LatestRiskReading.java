package no.rodtrad.risk;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Finds the window to hold the latest one against, and tells both. */
record LatestRiskReading(KnownModel model, UnitFigures figures, SchoolYear lastYear) {
  /** How far back a window with a share is looked for. */
  private static final int YEARS_BACK = 10;

  private static final int TREND_WINDOWS = 5;

  LatestRisk latest() {
    SchoolYear earlier = yearBefore();
    if (earlier == null) {
      return told(assess(lastYear), null);
    }
    Comparison comparison =
        Comparison.of(model.formula(), figures.basis(earlier), figures.basis(lastYear));
    return told(comparison.to(), comparison);
  }

  /** The shares of the last windows that may be compared with the latest, and its own. */
  List<WindowShare> trend() {
    Assessment latest = assess(lastYear);
    List<WindowShare> trend = new ArrayList<>();
    for (int back = TREND_WINDOWS - 1; back >= 0; back--) {
      Assessment window = back == 0 ? latest : assess(lastYear.minus(back));
      WindowShare share = WindowShare.of(window);
      if (share != null && asked(window.lastYear()) && Comparison.comparable(window, latest)) {
        trend.add(share);
      }
    }
    return trend;
  }

  private @Nullable SchoolYear yearBefore() {
    for (int back = 1; back <= YEARS_BACK; back++) {
      SchoolYear year = lastYear.minus(back);
      if (asked(year) && assess(year).share() != null) {
        return year;
      }
    }
    return null;
  }

  /** Whether the model may be asked for it. */
  private boolean asked(SchoolYear year) {
    return model.validity().holds(year);
  }

  private Assessment assess(SchoolYear year) {
    return model.formula().assess(figures.basis(year));
  }

  private LatestRisk told(Assessment latest, @Nullable Comparison comparison) {
    RiskWindow now = RiskWindow.from(latest);
    Comparison.Change change = comparison == null ? null : comparison.change();
    return new LatestRisk(
        now.schoolYear(),
        now.points(),
        now.maxPoints(),
        now.sharePercent(),
        now.coveragePercent(),
        now.status().name(),
        now.containsRestricted(),
        model.ref(),
        comparison == null ? null : WindowShare.of(comparison.from()),
        change != null,
        change == null ? null : change.percentPoints(),
        change == null ? null : change.moreThanHalved());
  }
}
