package no.rodtrad.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.indicator.TrendSeries.Place;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** A fact while its numbers are put together; it says of every figure that went into it. */
final class TrendDraft {
  private final Place place;
  private final TrendFigure last;
  private final List<TrendNumber> numbers = new ArrayList<>();
  private @Nullable SchoolYear from;
  private boolean restricted;
  private boolean demo;

  TrendDraft(Place place, TrendFigure last) {
    this.place = place;
    this.last = last;
    with(last);
  }

  /** Another figure went into it. */
  TrendDraft with(TrendFigure figure) {
    restricted |= figure.restricted();
    demo |= figure.demo();
    return this;
  }

  TrendDraft from(SchoolYear year) {
    from = year;
    return this;
  }

  /** What is not published is left out. */
  TrendDraft number(TrendNumber.Name name, @Nullable BigDecimal value) {
    if (value != null) {
      numbers.add(new TrendNumber(name, Decimals.plain(value)));
    }
    return this;
  }

  TrendDraft number(TrendNumber.Name name, @Nullable Integer count) {
    return number(name, count == null ? null : BigDecimal.valueOf(count));
  }

  @Nullable BigDecimal value() {
    return last.value();
  }

  TrendFact fact(TrendCode code) {
    var sentence = new TrendSentence(place.indicator(), last.year(), from, numbers);
    return new TrendFact(
        code,
        place.indicator(),
        place.grade(),
        last.year(),
        from,
        List.copyOf(numbers),
        sentence.text(code),
        restricted,
        demo,
        credit());
  }

  private String credit() {
    if (demo) {
      return "DEMO: oppdiktede tall";
    }
    return restricted
        ? "Kilde: skoleeier, skjermede tall; " + place.indicator().source()
        : "Kilde: " + place.indicator().source();
  }
}
