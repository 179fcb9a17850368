package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.indicator.TrendSeries.Place;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Finds schools that are like one. From the register and public figures only, whoever asks: what
 * nobody may see must not choose whom a school is held against.
 */
@ApplicationScoped
class SimilarReadings {
  /** Fewer are no basis for a median. */
  private static final int LEAST = 5;

  private static final int NEAREST = 5;

  private static final List<SimilarReason> REASONS =
      List.of(SimilarReason.SAME_GRADES, SimilarReason.LIKE_SIZE);
  private static final List<SimilarReason> REASONS_IN_COUNTY =
      List.of(SimilarReason.SAME_GRADES, SimilarReason.LIKE_SIZE, SimilarReason.SAME_COUNTY);

  private static final String SIMILAR =
      """
      with figures as (
        select o.school_id, max(o.n) filter (where o.state = 'VALUE') as pupils,
               bool_or(o.grade = 5) as five, bool_or(o.grade = 8) as eight
        from observation o
        where o.unit_type = 'SCHOOL' and o.school_year = :year and o.grade in (5, 8) and o.state <> 'ABSENT' and not o.demo
          and o.indicator in ('NP_READING_SCALE', 'NP_NUMERACY_SCALE', 'NP_ENGLISH_SCALE')
        group by o.school_id),
      schools as (
        select s.id, n.org_number, s.name, m.county_number, f.pupils,
               coalesce(5 between s.grade_from and s.grade_to, f.five) as five,
               coalesce(8 between s.grade_from and s.grade_to, f.eight) as eight
        from figures f
          join school s on s.id = f.school_id
          join school_org_number n on n.school_id = s.id and n.valid_to is null
          join municipality m on m.id = s.municipality_id
        where f.pupils > 0 and s.status = 'ACTIVE' and m.kind = 'MUNICIPALITY' and not s.demo)
      select o.id, o.org_number, o.name, o.pupils, me.pupils as own_pupils,
             o.county_number = me.county_number as same_county
      from schools o join schools me on me.id = :school and o.id <> me.id
      where o.five = me.five and o.eight = me.eight
        and 4 * least(o.pupils, me.pupils) >= 3 * greatest(o.pupils, me.pupils)
      order by abs(o.pupils - me.pupils), o.id
      """;

  private static final String VALUES =
      """
      select o.indicator, o.grade, o.value from observation o
      where o.unit_key in (:keys) and o.school_year = :year and o.state = 'VALUE' and not o.demo order by o.value
      """;

  private static final String YEAR =
      """
      select max(o.school_year) from observation o
      where o.unit_key = :unit and o.state = 'VALUE' and o.n is not null and not o.demo
        and o.indicator in ('NP_READING_SCALE', 'NP_NUMERACY_SCALE', 'NP_ENGLISH_SCALE')
      """;

  private final EntityManager em;

  SimilarReadings(EntityManager em) {
    this.em = em;
  }

  /** A school of the list and how it compares in size and place. */
  private record Row(UnitRef unit, UUID id, int pupils, int ownPupils, boolean sameCounty) {

    SimilarSchool told() {
      var reasons = sameCounty ? REASONS_IN_COUNTY : REASONS;
      return new SimilarSchool(unit, pupils, reasons);
    }
  }

  /**
   * What was found in one year.
   *
   * @param values public figures of the similar schools, ascending
   */
  record Found(SchoolYear year, SimilarSchools told, Map<Place, List<BigDecimal>> values) {

    /** None where too few have one. */
    Optional<List<BigDecimal>> valuesOf(Place place) {
      return Optional.ofNullable(values.get(place)).filter(known -> known.size() >= LEAST);
    }
  }

  /** None for other units than schools of the country's list, and where too few are similar. */
  Optional<Found> of(UnitKey unit) {
    SchoolYear year = unit.type() == UnitType.SCHOOL ? year(unit) : null;
    if (year == null) {
      return Optional.empty();
    }
    List<Row> all = rows(unit, year);
    List<Row> inCounty = all.stream().filter(Row::sameCounty).toList();
    boolean near = inCounty.size() >= LEAST;
    List<Row> chosen = near ? inCounty : all;
    if (chosen.size() < LEAST) {
      return Optional.empty();
    }
    var told =
        new SimilarSchools(
            year,
            chosen.get(0).ownPupils(),
            near ? REASONS_IN_COUNTY : REASONS,
            chosen.size(),
            chosen.stream().limit(NEAREST).map(Row::told).toList());
    return Optional.of(new Found(year, told, values(chosen, year)));
  }

  /** The last one in which the public knows how many pupils are behind a figure of the school. */
  private @Nullable SchoolYear year(UnitKey unit) {
    var year =
        (String)
            em.createNativeQuery(YEAR, String.class)
                .setParameter("unit", unit.text())
                .getSingleResult();
    return year == null ? null : SchoolYear.parse(year);
  }

  private List<Row> rows(UnitKey unit, SchoolYear year) {
    List<?> rows =
        em.createNativeQuery(SIMILAR, Tuple.class)
            .setParameter("year", year.toString())
            .setParameter("school", unit.id())
            .getResultList();
    return rows.stream().map(row -> row((Tuple) row)).toList();
  }

  private static Row row(Tuple row) {
    var id = row.get("id", UUID.class);
    return new Row(
        UnitRef.school(id, row.get("org_number", String.class), row.get("name", String.class)),
        id,
        row.get("pupils", Number.class).intValue(),
        row.get("own_pupils", Number.class).intValue(),
        row.get("same_county", Boolean.class));
  }

  private Map<Place, List<BigDecimal>> values(List<Row> schools, SchoolYear year) {
    List<?> rows =
        em.createNativeQuery(VALUES, Tuple.class)
            .setParameter(
                "keys", schools.stream().map(row -> UnitKey.school(row.id()).text()).toList())
            .setParameter("year", year.toString())
            .getResultList();
    Map<Place, List<BigDecimal>> values = new HashMap<>();
    for (Object each : rows) {
      var row = (Tuple) each;
      var place =
          new Place(
              RiskIndicator.valueOf(row.get("indicator", String.class)),
              row.get("grade", Number.class).intValue());
      values
          .computeIfAbsent(place, unseen -> new ArrayList<>())
          .add(Decimals.plain(row.get("value", BigDecimal.class)));
    }
    return values;
  }
}
