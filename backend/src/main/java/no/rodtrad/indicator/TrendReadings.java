package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import no.rodtrad.indicator.TrendSeries.Place;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Reads a unit's figures and the country's beside them, as the caller may see them. */
@ApplicationScoped
class TrendReadings {
  private static final String FIGURES =
      """
      select v.unit_key, v.indicator, v.grade, v.school_year, v.state, v.value, v.uncertainty, v.n, v.demo
      from visible_observation v where v.unit_key in (:unit, 'nation')
      """;

  private final EntityManager em;

  TrendReadings(EntityManager em) {
    this.em = em;
  }

  /** A figure and whose it is; the nation's own are its own. */
  record Row(boolean national, Place place, TrendFigure figure) {}

  List<Row> of(UnitKey unit) {
    List<?> rows =
        em.createNativeQuery(FIGURES, Tuple.class)
            .setParameter("unit", unit.text())
            .getResultList();
    return rows.stream().map(row -> row(unit, (Tuple) row)).toList();
  }

  private static Row row(UnitKey unit, Tuple row) {
    var place =
        new Place(
            RiskIndicator.valueOf(row.get("indicator", String.class)),
            row.get("grade", Number.class).intValue());
    var state = CellState.valueOf(row.get("state", String.class));
    var figure =
        new TrendFigure(
            SchoolYear.parse(row.get("school_year", String.class)),
            state,
            plain(state, row.get("value", BigDecimal.class)),
            plain(state, row.get("uncertainty", BigDecimal.class)),
            state.hasValue() ? row.get("n", Integer.class) : null,
            row.get("demo", Boolean.class));
    return new Row(!unit.text().equals(row.get("unit_key", String.class)), place, figure);
  }

  /** No number stands behind a state that has none, whatever the row says. */
  private static @Nullable BigDecimal plain(CellState state, @Nullable BigDecimal number) {
    return number == null || !state.hasValue() ? null : Decimals.plain(number);
  }
}
