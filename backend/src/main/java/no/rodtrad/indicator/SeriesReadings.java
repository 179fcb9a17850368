package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Reads what series are made of: changes, dated names, and cells as the caller may see them. */
@ApplicationScoped
class SeriesReadings {
  private static final String STEPS =
      """
      select from_municipality_id, to_municipality_id from municipality_change where kind in ('MERGED', 'SPLIT')
      """;
  private static final String SUCCESSIONS =
      """
      select x.school_id, x.successor_id, cast(s.closed_on as text) from school_successor x
        join school s on s.id = x.school_id
      """;

  private static final String CHANGES =
      """
      select cast(c.changed_on as text), c.kind, c.from_number, c.from_name, c.to_number, c.to_name
      from municipality_change c
      where c.from_municipality_id in (:ids) or c.to_municipality_id in (:ids)
      order by c.changed_on, c.from_number, c.to_number
      """;
  private static final String MUNICIPALITIES =
      """
      select n.municipality_id as id, n.number, n.name, cast(n.valid_from as text) as valid_from,
             cast(n.valid_to as text) as valid_to, cast(m.closed_on as text) as closed_on
      from municipality_number n join municipality m on m.id = n.municipality_id
      where n.municipality_id in (:ids)
      order by n.valid_to nulls last, n.number
      """;
  private static final String SCHOOL =
      """
      select s.id, n.org_number as number, s.name, cast(n.valid_from as text) as valid_from,
             cast(n.valid_to as text) as valid_to, cast(s.closed_on as text) as closed_on
      from school_org_number n join school s on s.id = n.school_id
      where s.id in (:ids)
      order by n.valid_to nulls last, n.org_number
      """;
  private static final String CELLS =
      """
      select coalesce(v.municipality_id, v.school_id) as id, v.school_year, v.state, v.value, v.uncertainty, v.n,
             v.series, v.demo
      from visible_observation v
      where v.unit_key in (:keys) and v.indicator = :indicator and v.grade = :grade
      order by v.school_year, v.unit_key
      """;

  private final EntityManager em;

  SeriesReadings(EntityManager em) {
    this.em = em;
  }

  /** All mergers and splits on record. */
  Lineage lineage() {
    List<?> rows = em.createNativeQuery(STEPS, Object[].class).getResultList();
    return new Lineage(
        rows.stream()
            .map(Object[].class::cast)
            .map(row -> new Lineage.Step((UUID) row[0], (UUID) row[1]))
            .toList());
  }

  /** All mergers and splits of schools on record. */
  SchoolLineage schools() {
    List<?> rows = em.createNativeQuery(SUCCESSIONS, Object[].class).getResultList();
    return new SchoolLineage(
        rows.stream()
            .map(Object[].class::cast)
            .map(
                row ->
                    new SchoolLineage.Succession(
                        new Lineage.Step((UUID) row[0], (UUID) row[1]),
                        LocalDate.parse(row[2].toString())))
            .toList());
  }

  /** Every change that any of the municipalities was in, oldest first. */
  List<UnitSeries.Step> changes(Collection<UUID> municipalities) {
    List<?> rows =
        em.createNativeQuery(CHANGES, Object[].class)
            .setParameter("ids", municipalities)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new UnitSeries.Step(
                    LocalDate.parse(row[0].toString()),
                    UnitSeries.Kind.valueOf(row[1].toString()),
                    new UnitSeries.Named(row[2].toString(), row[3].toString()),
                    new UnitSeries.Named(row[4].toString(), row[5].toString())))
        .toList();
  }

  /** The units of one type with the numbers they had. */
  List<DatedUnit> units(UnitType type, Collection<UUID> ids) {
    var sql = type == UnitType.SCHOOL ? SCHOOL : MUNICIPALITIES;
    List<?> rows = em.createNativeQuery(sql, Tuple.class).setParameter("ids", ids).getResultList();
    Map<UUID, List<Tuple>> byUnit = new LinkedHashMap<>();
    for (Object row : rows) {
      var tuple = (Tuple) row;
      byUnit.computeIfAbsent(tuple.get("id", UUID.class), id -> new ArrayList<>()).add(tuple);
    }
    return byUnit.values().stream().map(names -> unit(type, names)).toList();
  }

  private static DatedUnit unit(UnitType type, List<Tuple> names) {
    var id = names.get(0).get("id", UUID.class);
    return new DatedUnit(
        type == UnitType.SCHOOL ? UnitKey.school(id) : UnitKey.municipality(id),
        names.stream().map(row -> named(type, row)).toList(),
        day(names.get(0), "closed_on"));
  }

  private static DatedUnit.Named named(UnitType type, Tuple row) {
    var number = row.get("number", String.class);
    var name = row.get("name", String.class);
    return new DatedUnit.Named(
        type == UnitType.SCHOOL
            ? UnitRef.school(row.get("id", UUID.class), number, name)
            : UnitRef.area(type, number, name),
        day(row, "valid_from"),
        day(row, "valid_to"));
  }

  /** Oldest first. */
  List<SeriesCell> cells(Collection<UnitKey> units, RiskIndicator indicator, int grade) {
    List<?> rows =
        em.createNativeQuery(CELLS, Tuple.class)
            .setParameter("keys", units.stream().map(UnitKey::text).toList())
            .setParameter("indicator", indicator.name())
            .setParameter("grade", grade)
            .getResultList();
    return rows.stream().map(row -> cell((Tuple) row)).toList();
  }

  private static SeriesCell cell(Tuple row) {
    var state = CellState.valueOf(row.get("state", String.class));
    return new SeriesCell(
        row.get("id", UUID.class),
        SchoolYear.parse(row.get("school_year", String.class)),
        state,
        state.hasValue() ? plain(row.get("value", BigDecimal.class)) : null,
        state.hasValue() ? plain(row.get("uncertainty", BigDecimal.class)) : null,
        state.hasValue() ? row.get("n", Integer.class) : null,
        row.get("series", String.class),
        row.get("demo", Boolean.class));
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : Decimals.plain(number);
  }

  private static @Nullable LocalDate day(Tuple row, String name) {
    var text = row.get(name, String.class);
    return text == null ? null : LocalDate.parse(text);
  }
}
