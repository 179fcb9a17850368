package no.rodtrad.indicator;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Reads cells by the thousand. */
@ApplicationScoped
class CellRepository implements ObservedCells {
  private static final String COLUMNS =
      "c.unit_key, c.indicator, c.grade, c.school_year, c.state, c.value, c.n";

  private final EntityManager em;
  private final UnitRepository units;
  private final LevelRepository levels;

  CellRepository(EntityManager em, UnitRepository units, LevelRepository levels) {
    this.em = em;
    this.units = units;
    this.levels = levels;
  }

  @Override
  public Optional<KnownUnit> unit(String reference) {
    return units.find(reference);
  }

  @Override
  public List<KnownUnit> schools(Collection<UUID> ids) {
    return units.schools(ids);
  }

  @Override
  public List<LevelUnit> units(UnitType level) {
    return levels.all(level);
  }

  @Override
  public Optional<SchoolYear> latestYear(UnitType level, Collection<RiskIndicator> indicators) {
    var sql =
        "select greatest(("
            + latestIn("observation")
            + "),("
            + latestIn("observation_owner_value")
            + "))";
    return latest(sql, level, indicators);
  }

  @Override
  public Optional<SchoolYear> latestPublicYear(
      UnitType level, Collection<RiskIndicator> indicators) {
    return latest(latestIn("observation"), level, indicators);
  }

  private static String latestIn(String table) {
    return "select max(school_year) from "
        + table
        + " where unit_type = :level and indicator in (:indicators)";
  }

  private Optional<SchoolYear> latest(
      String sql, UnitType level, Collection<RiskIndicator> indicators) {
    var latest =
        (String)
            em.createNativeQuery(sql, String.class)
                .setParameter("level", level.name())
                .setParameter("indicators", indicators.stream().map(Enum::name).toList())
                .getSingleResult();
    return Optional.ofNullable(latest).map(SchoolYear::parse);
  }

  @Override
  public List<ObservedCell> cellsOf(Collection<UnitKey> keys) {
    return cellsOf(keys, "visible_observation");
  }

  @Override
  public List<ObservedCell> publicCellsOf(Collection<UnitKey> keys) {
    return cellsOf(keys, "observation");
  }

  private List<ObservedCell> cellsOf(Collection<UnitKey> keys, String source) {
    var sql = "select " + COLUMNS + " from " + source + " c where c.unit_key in (:keys)";
    return cells(
        em.createNativeQuery(sql, Object[].class)
            .setParameter("keys", keys.stream().map(UnitKey::text).toList()));
  }

  @Override
  public List<ObservedCell> publicCells(UnitType level, Range range) {
    var sql =
        "select "
            + COLUMNS
            + " from observation c where c.unit_type in (:level, 'NATION')"
            + " and c.indicator in (:indicators) and c.school_year between :from and :to";
    return cells(ranged(em.createNativeQuery(sql, Object[].class), level, range));
  }

  @Override
  public List<ObservedCell> ownerCells(UnitType level, Range range) {
    var sql =
        "select c.unit_key, c.indicator, c.grade, c.school_year, 'RESTRICTED', c.value, c.n"
            + " from observation_owner_value c where c.unit_type = :level"
            + " and c.indicator in (:indicators) and c.school_year between :from and :to"
            + " and not exists (select from observation o where o.unit_key = c.unit_key"
            + " and o.indicator = c.indicator and o.grade = c.grade"
            + " and o.school_year = c.school_year and o.state = 'VALUE')";
    return cells(ranged(em.createNativeQuery(sql, Object[].class), level, range));
  }

  private static Query ranged(Query query, UnitType level, Range range) {
    return query
        .setParameter("level", level.name())
        .setParameter("indicators", range.indicators().stream().map(Enum::name).toList())
        .setParameter("from", range.from().toString())
        .setParameter("to", range.to().toString());
  }

  private static List<ObservedCell> cells(Query query) {
    List<?> rows = query.getResultList();
    var years = new HashMap<String, SchoolYear>();
    var cells = new ArrayList<ObservedCell>(rows.size());
    for (Object row : rows) {
      cells.add(cell((Object[]) row, years));
    }
    return cells;
  }

  private static ObservedCell cell(@Nullable Object[] row, Map<String, SchoolYear> years) {
    var state = CellState.valueOf(String.valueOf(row[4]));
    var value = state.hasValue() ? (BigDecimal) row[5] : null;
    var n = state.hasValue() ? (Number) row[6] : null;
    return new ObservedCell(
        String.valueOf(row[0]),
        RiskIndicator.valueOf(String.valueOf(row[1])),
        ((Number) requireNonNull(row[2])).intValue(),
        years.computeIfAbsent(String.valueOf(row[3]), SchoolYear::parse),
        state,
        value == null ? null : Decimals.plain(value),
        n == null ? null : n.intValue());
  }
}
