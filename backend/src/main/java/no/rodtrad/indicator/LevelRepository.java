package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.school.GradeSpan;
import org.jspecify.annotations.Nullable;

/** Reads all schools, or all municipalities, with what tells which of them belong in a ranking. */
@ApplicationScoped
class LevelRepository {
  private static final String SCHOOLS =
      """
      select s.id, n.org_number as number, s.name, s.grade_from, s.grade_to, r.grades, s.municipality_id,
             m.county_number, m.kind = 'MUNICIPALITY' and not s.demo as listed,
             cast(null as date) as closed_on, s.status = 'ACTIVE' as active
      from school s
        join school_org_number n on n.school_id = s.id and n.valid_to is null
        join municipality m on m.id = s.municipality_id
        left join (select o.school_id, array_agg(distinct cast(o.grade as integer)) as grades from observation o
                   where o.unit_type = 'SCHOOL' and o.state <> 'ABSENT' group by o.school_id) r
          on r.school_id = s.id and s.grade_from is null
      """;
  private static final String SCHOOLS_OF =
      """
      select s.id, n.org_number as number, s.name, s.grade_from, s.grade_to, cast(null as integer[]) as grades,
             s.municipality_id, m.county_number, m.kind = 'MUNICIPALITY' and not s.demo as listed,
             cast(null as date) as closed_on, s.status = 'ACTIVE' as active
      from school s
        join school_org_number n on n.school_id = s.id and n.valid_to is null
        join municipality m on m.id = s.municipality_id
      where s.municipality_id = :municipality
      order by s.name collate "nb-x-icu", s.id
      """;
  private static final String MUNICIPALITIES =
      """
      select m.id, x.number, m.name, null as grade_from, null as grade_to, cast(null as integer[]) as grades,
             m.id as municipality_id, m.county_number, m.kind = 'MUNICIPALITY' as listed, m.closed_on,
             m.closed_on is null as active
      from municipality m
        join lateral (select number from municipality_number y where y.municipality_id = m.id
                      order by valid_to desc nulls first limit 1) x on true
      """;

  private final EntityManager em;

  LevelRepository(EntityManager em) {
    this.em = em;
  }

  /** Only schools and municipalities have a level of many. */
  List<LevelUnit> all(UnitType level) {
    var schools = level == UnitType.SCHOOL;
    return units(level, em.createNativeQuery(schools ? SCHOOLS : MUNICIPALITIES, Tuple.class));
  }

  /** The schools of one municipality, by name; which grades they have reported is not read. */
  List<LevelUnit> schoolsOf(UUID municipality) {
    return units(
        UnitType.SCHOOL,
        em.createNativeQuery(SCHOOLS_OF, Tuple.class).setParameter("municipality", municipality));
  }

  private static List<LevelUnit> units(UnitType level, Query query) {
    var units = new ArrayList<LevelUnit>();
    for (Object row : query.getResultList()) {
      units.add(unit(level, (Tuple) row));
    }
    return units;
  }

  private static LevelUnit unit(UnitType level, Tuple row) {
    var id = row.get("id", UUID.class);
    var number = row.get("number", String.class);
    var name = row.get("name", String.class);
    var school = level == UnitType.SCHOOL;
    return new LevelUnit(
        school ? UnitKey.school(id) : UnitKey.municipality(id),
        school ? UnitRef.school(id, number, name) : UnitRef.area(level, number, name),
        GradeSpan.of(whole(row.get("grade_from")), whole(row.get("grade_to"))),
        reported(row.get("grades", Integer[].class)),
        row.get("municipality_id", UUID.class),
        row.get("county_number", String.class),
        row.get("listed", Boolean.class),
        row.get("closed_on", LocalDate.class),
        row.get("active", Boolean.class));
  }

  private static Set<Integer> reported(Integer @Nullable [] grades) {
    return grades == null ? Set.of() : Set.of(grades);
  }

  private static @Nullable Integer whole(@Nullable Object number) {
    return number == null ? null : ((Number) number).intValue();
  }
}
