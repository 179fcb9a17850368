package no.rodtrad.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Turns rows of the figures' tables into cells, by the order of their columns. */
final class CellRows {
  /** What a cell is judged by. */
  static final String FIGURE =
      "c.unit_key, c.indicator, c.grade, c.school_year, c.state, c.value, c.n";

  /** And what it stands on. */
  static final String EVIDENCE = FIGURE + ", c.uncertainty, c.demo, c.import_id, c.import_row";

  private static final int UNCERTAINTY = 7;
  private static final int STORED_AT = 11;

  private final Map<String, SchoolYear> years = new HashMap<>();

  private CellRows() {}

  static List<ObservedCell> cells(List<?> rows) {
    var made = new CellRows();
    var cells = new ArrayList<ObservedCell>(rows.size());
    for (Object row : rows) {
      cells.add(made.cell((Object[]) row));
    }
    return cells;
  }

  /** After the evidence: when it was stored, when it was replaced, whether it is the owner's. */
  static List<CellVersion> versions(List<?> rows) {
    var made = new CellRows();
    var versions = new ArrayList<CellVersion>(rows.size());
    for (Object row : rows) {
      @Nullable Object[] columns = (Object[]) row;
      versions.add(
          new CellVersion(
              made.cell(columns),
              Boolean.TRUE.equals(columns[STORED_AT + 2]),
              (Instant) requireNonNull(columns[STORED_AT]),
              (Instant) columns[STORED_AT + 1]));
    }
    return versions;
  }

  private ObservedCell cell(@Nullable Object[] row) {
    var state = CellState.valueOf(String.valueOf(row[4]));
    var n = state.hasValue() ? (Number) row[6] : null;
    return new ObservedCell(
        String.valueOf(row[0]),
        RiskIndicator.valueOf(String.valueOf(row[1])),
        ((Number) requireNonNull(row[2])).intValue(),
        years.computeIfAbsent(String.valueOf(row[3]), SchoolYear::parse),
        state,
        number(state, row[5]),
        n == null ? null : n.intValue(),
        row.length > UNCERTAINTY ? evidence(state, row) : null);
  }

  private static Evidence evidence(CellState state, @Nullable Object[] row) {
    return new Evidence(
        number(state, row[UNCERTAINTY]),
        Boolean.TRUE.equals(row[UNCERTAINTY + 1]),
        (UUID) row[UNCERTAINTY + 2],
        (Integer) row[UNCERTAINTY + 3]);
  }

  /** No figure stands behind a state that has none, whatever the row says. */
  private static @Nullable BigDecimal number(CellState state, @Nullable Object column) {
    return column == null || !state.hasValue() ? null : Decimals.plain((BigDecimal) column);
  }
}
