package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes cells in one statement per table, however many there are. */
@ApplicationScoped
class LedgerRepository implements ObservationLedger {
  /** The same columns, in the same order, in both tables; the public one has its own in front. */
  private static final String CELL =
      "unit_type, municipality_id, school_id, indicator, grade, school_year, value, uncertainty, n, series, demo,"
          + " import_id, import_row";

  private static final String UNNEST =
      """
      unnest(:unitTypes, :municipalities, :schools, :indicators, :grades, :years, :values, :uncertainties, :ns,
             :series, :demos, :imports, :rows, :counties, :states)
        as e(unit_type, municipality_id, school_id, indicator, grade, school_year, value, uncertainty, n, series, demo,
             import_id, import_row, county_number, state)
      """;

  private static final String UPDATE =
      """
       on conflict (unit_key, indicator, grade, school_year) do update set
        value = excluded.value, uncertainty = excluded.uncertainty, n = excluded.n, demo = excluded.demo,
        import_id = excluded.import_id, import_row = excluded.import_row, version = t.version + 1%s
      where (t.demo or not excluded.demo)
        and (t.value, t.uncertainty, t.n, t.demo%s) is distinct from
            (excluded.value, excluded.uncertainty, excluded.n, excluded.demo%s)
      returning import_row
      """;

  private static final String PUBLIC =
      "insert into observation as t (county_number, state, "
          + CELL
          + ") select county_number, state, "
          + CELL
          + " from "
          + UNNEST
          + UPDATE.formatted(", state = excluded.state", ", t.state", ", excluded.state");

  private static final String OWNER =
      "insert into observation_owner_value as t ("
          + CELL
          + ") select "
          + CELL
          + " from "
          + UNNEST
          + UPDATE.formatted("", "", "");

  private final Session session;

  LedgerRepository(Session session) {
    this.session = session;
  }

  @Override
  public Outcome write(Collection<LedgerEntry> entries) {
    var restricted =
        entries.stream().filter(entry -> entry.state() == CellState.RESTRICTED).toList();
    var open = entries.stream().filter(entry -> entry.state() != CellState.RESTRICTED).toList();
    var changedRows = new HashSet<Integer>();
    int stored = write(PUBLIC, open, changedRows) + write(OWNER, restricted, changedRows);
    return new Outcome(stored, entries.size() - stored, Set.copyOf(changedRows));
  }

  /**
   * Makes every other writer of figures wait until this transaction ends: for the one who looks
   * before writing.
   */
  void lock() {
    session
        .createNativeQuery(
            "select value from reading_epoch where name = 'figures' for update", Long.class)
        .getSingleResult();
  }

  private int write(String sql, List<LedgerEntry> entries, Set<Integer> changedRows) {
    if (entries.isEmpty()) {
      return 0;
    }
    Query query = session.createNativeQuery(sql, Integer.class);
    bindPlaces(query, new Columns(entries));
    bindFigures(query, new Columns(entries));
    List<?> rows = query.getResultList();
    for (Object row : rows) {
      if (row != null) {
        changedRows.add((Integer) row);
      }
    }
    return rows.size();
  }

  /** A list of entries, read column by column. */
  private record Columns(List<LedgerEntry> entries) {
    <T> @Nullable T[] of(Function<LedgerEntry, @Nullable T> field, T[] empty) {
      return entries.stream().map(field).toList().toArray(empty);
    }
  }

  private static void bindPlaces(Query query, Columns columns) {
    query.setParameter("unitTypes", columns.of(e -> e.unit().type().name(), new String[0]));
    query.setParameter("counties", columns.of(e -> e.unit().county(), new String[0]));
    query.setParameter(
        "municipalities", columns.of(e -> id(e, UnitType.MUNICIPALITY), new UUID[0]));
    query.setParameter("schools", columns.of(e -> id(e, UnitType.SCHOOL), new UUID[0]));
    query.setParameter("indicators", columns.of(e -> e.place().indicator().name(), new String[0]));
    query.setParameter("grades", columns.of(e -> e.place().grade(), new Integer[0]));
    query.setParameter("years", columns.of(e -> e.place().schoolYear().toString(), new String[0]));
    query.setParameter(
        "series",
        columns.of(e -> e.place().indicator().series(e.place().schoolYear()), new String[0]));
  }

  private static void bindFigures(Query query, Columns columns) {
    query.setParameter("states", columns.of(e -> e.state().name(), new String[0]));
    query.setParameter("values", columns.of(LedgerEntry::value, new BigDecimal[0]));
    query.setParameter("uncertainties", columns.of(LedgerEntry::uncertainty, new BigDecimal[0]));
    query.setParameter("ns", columns.of(LedgerEntry::n, new Integer[0]));
    query.setParameter("demos", columns.of(LedgerEntry::demo, new Boolean[0]));
    query.setParameter("imports", columns.of(LedgerRepository::importId, new UUID[0]));
    query.setParameter("rows", columns.of(LedgerRepository::row, new Integer[0]));
  }

  private static @Nullable UUID id(LedgerEntry entry, UnitType type) {
    return entry.unit().type() == type ? entry.unit().id() : null;
  }

  private static @Nullable UUID importId(LedgerEntry entry) {
    var source = entry.source();
    return source == null ? null : source.importId();
  }

  private static @Nullable Integer row(LedgerEntry entry) {
    var source = entry.source();
    return source == null ? null : source.row();
  }
}
