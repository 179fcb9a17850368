package no.rodtrad.indicator;

import static no.rodtrad.indicator.TrendNumber.Name.CHANGE;
import static no.rodtrad.indicator.TrendNumber.Name.CHANGE_UNCERTAINTY;
import static no.rodtrad.indicator.TrendNumber.Name.DIFFERENCE;
import static no.rodtrad.indicator.TrendNumber.Name.DIFFERENCE_UNCERTAINTY;
import static no.rodtrad.indicator.TrendNumber.Name.N;
import static no.rodtrad.indicator.TrendNumber.Name.NATIONAL;
import static no.rodtrad.indicator.TrendNumber.Name.PREVIOUS;
import static no.rodtrad.indicator.TrendNumber.Name.PREVIOUS_N;
import static no.rodtrad.indicator.TrendNumber.Name.VALUE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.rodtrad.shared.time.SchoolYear;

/** One indicator in one grade: a unit's figures year by year, beside the country's. */
final class TrendSeries {
  private final Place place;
  private final boolean isNation;
  private final NavigableMap<SchoolYear, TrendFigure> own = new TreeMap<>();
  private final NavigableMap<SchoolYear, TrendFigure> national = new TreeMap<>();

  /** An indicator in a grade, in the order of the indicators. */
  record Place(RiskIndicator indicator, int grade) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::indicator).thenComparing(Place::grade);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  TrendSeries(Place place, boolean isNation) {
    this.place = place;
    this.isNation = isNation;
  }

  /** A year without a cohort is no figure. */
  void own(TrendFigure figure) {
    if (figure.state() != CellState.ABSENT) {
      own.put(figure.year(), figure);
    }
  }

  void national(TrendFigure figure) {
    national.put(figure.year(), figure);
  }

  boolean hasOwn() {
    return !own.isEmpty();
  }

  List<TrendFact> facts() {
    TrendFigure last = own.lastEntry().getValue();
    if (last.value() == null) {
      return List.of(draft(last).fact(TrendCode.HIDDEN));
    }
    return Stream.of(gap(last), change(last), new TrendStability(run(last), place).fact())
        .flatMap(Optional::stream)
        .toList();
  }

  /** How similar schools stand in the year of the latest figure. */
  List<TrendFact> beside(SimilarReadings.Found similar) {
    TrendFigure last = own.lastEntry().getValue();
    return last.value() == null || !last.year().equals(similar.year())
        ? List.of()
        : similar.valuesOf(place).map(values -> SimilarSpread.fact(draft(last), values)).stream()
            .toList();
  }

  private TrendDraft draft(TrendFigure last) {
    return new TrendDraft(place, last);
  }

  private Optional<TrendFact> gap(TrendFigure last) {
    TrendFigure country = isNation ? null : national.get(last.year());
    var difference = country == null ? null : TrendFigure.Difference.between(last, country);
    if (country == null || difference == null) {
      return Optional.empty();
    }
    return Optional.of(
        draft(last)
            .with(country)
            .number(VALUE, last.value())
            .number(N, last.n())
            .number(NATIONAL, country.value())
            .number(DIFFERENCE, difference.difference())
            .number(DIFFERENCE_UNCERTAINTY, difference.uncertainty())
            .fact(TrendCode.gap(judged(difference))));
  }

  private Optional<TrendFact> change(TrendFigure last) {
    TrendFigure before = own.get(last.year().previous());
    var change = before == null ? null : TrendFigure.Difference.between(last, before);
    if (before == null || change == null) {
      return Optional.empty();
    }
    var draft = draft(last).with(before).from(before.year());
    if (!place.indicator().comparable(before.year(), last.year())) {
      return Optional.of(draft.fact(TrendCode.CHANGE_SERIES_BREAK));
    }
    return Optional.of(
        draft
            .number(PREVIOUS, before.value())
            .number(PREVIOUS_N, before.n())
            .number(VALUE, last.value())
            .number(N, last.n())
            .number(CHANGE, change.difference())
            .number(CHANGE_UNCERTAINTY, change.uncertainty())
            .fact(TrendCode.change(judged(change))));
  }

  /** The years in a row that end with the latest, in one series and each with a value. */
  private List<TrendFigure> run(TrendFigure last) {
    List<TrendFigure> run = new ArrayList<>();
    TrendFigure figure = last;
    while (figure != null
        && figure.value() != null
        && place.indicator().comparable(figure.year(), last.year())) {
      run.add(0, figure);
      figure = own.get(figure.year().previous());
    }
    return run;
  }

  private Judged judged(TrendFigure.Difference difference) {
    int sign = difference.difference().signum();
    if (sign == 0) {
      return Judged.NONE;
    }
    if (difference.square() == null) {
      return Judged.UNCERTAINTY_UNKNOWN;
    }
    if (difference.within()) {
      return Judged.WITHIN_UNCERTAINTY;
    }
    return place.indicator().worseWhen().worseness(sign) > 0 ? Judged.WORSE : Judged.BETTER;
  }

  /** What may be said of a difference. */
  enum Judged {
    BETTER,
    WORSE,
    NONE,
    WITHIN_UNCERTAINTY,
    UNCERTAINTY_UNKNOWN
  }
}
