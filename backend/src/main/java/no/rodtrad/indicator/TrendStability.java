package no.rodtrad.indicator;

import static no.rodtrad.indicator.TrendNumber.Name.HIGHEST;
import static no.rodtrad.indicator.TrendNumber.Name.LOWEST;
import static no.rodtrad.indicator.TrendNumber.Name.YEARS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.rodtrad.indicator.TrendSeries.Place;

/** How steady some school years in a row are, each with a value and all of one series. */
final class TrendStability {
  private static final int LEAST_YEARS = 3;

  private final List<TrendFigure> run;
  private final Place place;
  private final List<TrendFigure.Difference> changes = new ArrayList<>();

  /**
   * @param run oldest first
   */
  TrendStability(List<TrendFigure> run, Place place) {
    this.run = run;
    this.place = place;
    for (int i = 1; i < run.size(); i++) {
      var change = TrendFigure.Difference.between(run.get(i), run.get(i - 1));
      if (change != null) {
        changes.add(change);
      }
    }
  }

  /** Nothing of fewer than three years. */
  Optional<TrendFact> fact() {
    if (run.size() < LEAST_YEARS) {
      return Optional.empty();
    }
    var values = run.stream().map(TrendFigure::value).filter(Objects::nonNull).sorted().toList();
    var draft = new TrendDraft(place, run.get(run.size() - 1)).from(run.get(0).year());
    run.forEach(draft::with);
    return Optional.of(
        draft
            .number(YEARS, BigDecimal.valueOf(run.size()))
            .number(LOWEST, values.get(0))
            .number(HIGHEST, values.get(values.size() - 1))
            .fact(code()));
  }

  private TrendCode code() {
    if (changes.stream().anyMatch(change -> change.square() == null)) {
      return TrendCode.SPREAD;
    }
    if (!anyBeyond(changes)) {
      return TrendCode.STEADY;
    }
    int half = changes.size() / 2;
    boolean earlier = anyBeyond(changes.subList(0, half));
    boolean later = anyBeyond(changes.subList(changes.size() - half, changes.size()));
    if (earlier == later) {
      return TrendCode.VARYING;
    }
    return earlier ? TrendCode.MORE_STEADY : TrendCode.LESS_STEADY;
  }

  private static boolean anyBeyond(List<TrendFigure.Difference> changes) {
    return changes.stream().anyMatch(TrendFigure.Difference::beyond);
  }
}
