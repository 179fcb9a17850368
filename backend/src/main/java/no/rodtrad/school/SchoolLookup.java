package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.Versioned;
import org.jspecify.annotations.Nullable;

/** Answers other features from the register. */
@ApplicationScoped
class SchoolLookup implements Schools {
  private static final String FACTS =
      """
      select s.id, s.name, s.municipality_id, s.grade_from, s.grade_to, o.org_number, n.number,
        case s.status when 'CLOSED' then coalesce(s.closed_on, caller_today()) end as gone_from
      from school s
        join school_org_number o on o.school_id = s.id and o.valid_to is null
        join lateral (select x.number from municipality_number x
                      where x.municipality_id = s.municipality_id
                      order by x.valid_to desc nulls first limit 1) n on true
      where s.id in (:ids)
      """;

  private final EntityManager em;
  private final SchoolRepository schools;
  private final SchoolReadings readings;

  SchoolLookup(EntityManager em, SchoolRepository schools, SchoolReadings readings) {
    this.em = em;
    this.schools = schools;
    this.readings = readings;
  }

  @Override
  public List<SchoolFacts> find(Collection<UUID> ids) {
    return read(FACTS, ids);
  }

  /** What waits for a row reads that row anew; only the numbers beside it are from before. */
  @Override
  public List<SchoolFacts> hold(Collection<UUID> ids) {
    return read(FACTS + " order by s.id for share of s", ids);
  }

  private List<SchoolFacts> read(String facts, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        em.createNativeQuery(facts, Tuple.class).setParameter("ids", ids).getResultList();
    return rows.stream().map(row -> facts((Tuple) row)).toList();
  }

  @Override
  public Optional<SchoolDetail> read(UUID id) {
    return readings.find(id).map(Versioned::value);
  }

  @Override
  public Optional<UUID> municipalityOfToday(String number) {
    return schools.municipalityOfToday(number);
  }

  private static SchoolFacts facts(Tuple row) {
    return new SchoolFacts(
        row.get("id", UUID.class),
        row.get("name", String.class),
        OrgNumber.of(row.get("org_number", String.class)),
        row.get("municipality_id", UUID.class),
        row.get("number", String.class),
        GradeSpan.of(grade(row.get("grade_from")), grade(row.get("grade_to"))),
        row.get("gone_from", LocalDate.class));
  }

  private static @Nullable Integer grade(@Nullable Object column) {
    return column == null ? null : ((Number) column).intValue();
  }
}
