package no.rodtrad.indicator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import no.rodtrad.school.GradeSpan;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one unit after the other, and hands each on when it is complete. */
final class UnitRows {
  private final UnitType level;
  private final Consumer<UnitCells> reader;
  private final Map<String, SchoolYear> years = new HashMap<>();
  private String key = "";
  private @Nullable UnitCells unit;
  private List<ObservedCell> cells = new ArrayList<>();

  UnitRows(UnitType level, Consumer<UnitCells> reader) {
    this.level = level;
    this.reader = reader;
  }

  void add(ResultSet row) throws SQLException {
    String next = row.getString(1);
    if (!next.equals(key)) {
      end();
      key = next;
      cells = new ArrayList<>();
      unit = unit(row, cells);
    }
    cells.add(cell(row));
  }

  void end() {
    if (unit != null) {
      reader.accept(unit);
      unit = null;
    }
  }

  private UnitCells unit(ResultSet row, List<ObservedCell> into) throws SQLException {
    UUID id = row.getObject(8, UUID.class);
    if (id == null) {
      return new UnitCells(UnitKey.nation(), UnitRef.nation(), null, into);
    }
    String number = row.getString(9);
    String name = row.getString(10);
    return level == UnitType.SCHOOL
        ? new UnitCells(
            UnitKey.school(id),
            UnitRef.school(id, number, name),
            GradeSpan.of(whole(row, 11), whole(row, 12)),
            into)
        : new UnitCells(UnitKey.municipality(id), UnitRef.area(level, number, name), null, into);
  }

  private ObservedCell cell(ResultSet row) throws SQLException {
    CellState state = CellState.valueOf(row.getString(5));
    BigDecimal value = state.hasValue() ? row.getBigDecimal(6) : null;
    return new ObservedCell(
        key,
        RiskIndicator.valueOf(row.getString(2)),
        row.getInt(3),
        years.computeIfAbsent(row.getString(4), SchoolYear::parse),
        state,
        value == null ? null : Decimals.plain(value),
        state.hasValue() ? whole(row, 7) : null,
        null);
  }

  private static @Nullable Integer whole(ResultSet row, int column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }
}
