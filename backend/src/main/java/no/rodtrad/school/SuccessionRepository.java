package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which schools went on in which. */
@ApplicationScoped
class SuccessionRepository {
  private static final String OTHERS =
      """
      select s.id, n.org_number, s.name from school_successor x
        join school s on s.id = x.%s
        join school_org_number n on n.school_id = s.id and n.valid_to is null
      where x.%s = :school
      order by s.name collate "nb-x-icu", s.id
      """;
  private static final String CLOSED_LATER =
      """
      select exists (select from school_successor x join school s on s.id = x.school_id
                     where x.successor_id = :school and s.closed_on >= :day)
      """;

  private final EntityManager em;

  SuccessionRepository(EntityManager em) {
    this.em = em;
  }

  /** Until the transaction ends: two that are written at once could lead back to each other. */
  void lock() {
    em.createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended('school_successor', 0))")
        .getSingleResult();
  }

  List<Succession.Other> successors(UUID school) {
    return others(school, "successor_id", "school_id");
  }

  List<Succession.Other> predecessors(UUID school) {
    return others(school, "school_id", "successor_id");
  }

  private List<Succession.Other> others(UUID school, String other, String one) {
    List<?> rows =
        em.createNativeQuery(OTHERS.formatted(other, one), Tuple.class)
            .setParameter("school", school)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(
            row ->
                new Succession.Other(
                    row.get("id", UUID.class),
                    OrgNumber.of(row.get("org_number", String.class)),
                    row.get("name", String.class)))
        .toList();
  }

  /** Whether a school that went into this one was still there on that day. */
  boolean closedLater(UUID school, LocalDate day) {
    return (Boolean)
        em.createNativeQuery(CLOSED_LATER, Boolean.class)
            .setParameter("school", school)
            .setParameter("day", day)
            .getSingleResult();
  }
}
