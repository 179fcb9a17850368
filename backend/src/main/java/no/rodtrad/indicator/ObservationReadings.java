package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Reads cells as they are shown: one query, one record, and only what the caller may see. */
@ApplicationScoped
class ObservationReadings {
  /** Names are looked up in the select list, so that it is done for the rows of the page only. */
  private static final String COLUMNS =
      """
      v.unit_type, v.indicator, v.grade, v.school_year, v.state, v.value, v.uncertainty, v.n, v.series, v.demo,
      v.import_id, v.import_row, v.version, v.school_id,
      (select o.org_number from school_org_number o where o.school_id = v.school_id and o.valid_to is null)
        as org_number,
      coalesce((select s.name from school s where s.id = v.school_id),
               (select m.name from municipality m where m.id = v.municipality_id),
               (select c.name from county c where c.number = v.county_number)) as unit_name,
      coalesce(v.county_number,
               (select y.number from municipality_number y where y.municipality_id = v.municipality_id
                order by y.valid_to desc nulls first limit 1)) as unit_number
      """;

  private static final String FROM = "visible_observation v";
  private static final String PUBLISHED = "published_observation v";
  private static final String OWNERS_ONLY = "owner_only_observation v";

  private final EntityManager em;

  ObservationReadings(EntityManager em) {
    this.em = em;
  }

  /** A cell and the version its ETag begins with. */
  record Versioned(Observation observation, long version) {}

  Page<Versioned> list(@Nullable UnitKey unit, ObservationFilter filter, PageRequest page) {
    return new Listing(COLUMNS, PUBLISHED)
        .and(OWNERS_ONLY)
        .where("v.unit_key = :unit", "unit", unit == null ? null : unit.text())
        .where("v.indicator = :indicator", "indicator", filter.indicator)
        .where("v.grade = :grade", "grade", filter.grade)
        .where("v.school_year >= :from", "from", filter.fromSchoolYear)
        .where("v.school_year <= :to", "to", filter.toSchoolYear)
        .orderBy("v.school_year", "text")
        .orderBy("v.indicator", "text")
        .orderBy("v.grade", "smallint")
        .orderBy("v.unit_key", "text")
        .page(em, page, ObservationReadings::versioned);
  }

  Optional<Versioned> find(UnitKey unit, LedgerEntry.Place place) {
    var sql =
        "select "
            + COLUMNS
            + " from "
            + FROM
            + " where v.unit_key = :unit and v.indicator = :indicator and v.grade = :grade"
            + " and v.school_year = :year";
    List<?> rows =
        em.createNativeQuery(sql, Tuple.class)
            .setParameter("unit", unit.text())
            .setParameter("indicator", place.indicator().name())
            .setParameter("grade", place.grade())
            .setParameter("year", place.schoolYear().toString())
            .getResultList();
    return rows.stream().map(Tuple.class::cast).map(ObservationReadings::versioned).findFirst();
  }

  private static Versioned versioned(Tuple row) {
    return new Versioned(
        new Observation(
            unit(row),
            RiskIndicator.valueOf(row.get("indicator", String.class)),
            row.get("grade", Number.class).intValue(),
            SchoolYear.parse(row.get("school_year", String.class)),
            CellState.valueOf(row.get("state", String.class)),
            plain(row.get("value", BigDecimal.class)),
            plain(row.get("uncertainty", BigDecimal.class)),
            row.get("n", Integer.class),
            row.get("series", String.class),
            row.get("demo", Boolean.class),
            new Observation.Source(
                row.get("import_id", UUID.class), row.get("import_row", Integer.class))),
        row.get("version", Number.class).longValue());
  }

  private static UnitRef unit(Tuple row) {
    var type = UnitType.valueOf(row.get("unit_type", String.class));
    return switch (type) {
      case NATION -> UnitRef.nation();
      case COUNTY, MUNICIPALITY ->
          UnitRef.area(
              type, row.get("unit_number", String.class), row.get("unit_name", String.class));
      case SCHOOL ->
          UnitRef.school(
              row.get("school_id", UUID.class),
              row.get("org_number", String.class),
              row.get("unit_name", String.class));
    };
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : Decimals.plain(number);
  }
}
