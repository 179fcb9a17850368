package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.rodtrad.shared.time.SchoolYear;

/** Reads cells by the thousand. */
@ApplicationScoped
class CellRepository implements ObservedCells {
  private final EntityManager em;
  private final UnitRepository units;
  private final LevelRepository levels;
  private final VersionRepository versions;
  private final LevelCellsRepository levelCells;

  CellRepository(
      EntityManager em,
      UnitRepository units,
      LevelRepository levels,
      VersionRepository versions,
      LevelCellsRepository levelCells) {
    this.em = em;
    this.units = units;
    this.levels = levels;
    this.versions = versions;
    this.levelCells = levelCells;
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
  public List<LevelUnit> schoolsOf(UUID municipality) {
    return levels.schoolsOf(municipality);
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
    var sql = "select " + CellRows.EVIDENCE + " from " + source + " c where c.unit_key in (:keys)";
    return CellRows.cells(
        em.createNativeQuery(sql, Object[].class)
            .setParameter("keys", keys.stream().map(UnitKey::text).toList())
            .getResultList());
  }

  @Override
  public List<CellVersion> versionsOf(Collection<UnitKey> keys, Range range) {
    return versions.of(keys, range);
  }

  @Override
  public List<ObservedCell> publicCells(UnitType level, Range range) {
    var sql =
        "select "
            + CellRows.FIGURE
            + " from observation c where c.unit_type in (:level, 'NATION')"
            + " and c.indicator in (:indicators) and c.school_year between :from and :to";
    return CellRows.cells(
        ranged(em.createNativeQuery(sql, Object[].class), level, range).getResultList());
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
    return CellRows.cells(
        ranged(em.createNativeQuery(sql, Object[].class), level, range).getResultList());
  }

  @Override
  public void eachUnit(UnitType level, Consumer<UnitCells> reader) {
    levelCells.each(level, "visible_observation", reader);
  }

  @Override
  public void eachPublicUnit(UnitType level, Consumer<UnitCells> reader) {
    levelCells.each(level, "observation", reader);
  }

  private static Query ranged(Query query, UnitType level, Range range) {
    return query
        .setParameter("level", level.name())
        .setParameter("indicators", range.indicators().stream().map(Enum::name).toList())
        .setParameter("from", range.from().toString())
        .setParameter("to", range.to().toString());
  }
}
