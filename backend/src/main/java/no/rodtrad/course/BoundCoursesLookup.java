package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.Dependents;
import no.rodtrad.agreement.Period;

/** Tells an agreement of the courses that are bound to it. */
@ApplicationScoped
class BoundCoursesLookup implements Dependents {
  private final EntityManager em;

  BoundCoursesLookup(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Dependent> of(UUID agreement) {
    List<?> rows =
        em.createNativeQuery("select * from agreement_bound_courses(:agreement)", Tuple.class)
            .setParameter("agreement", agreement)
            .getResultList();
    return rows.stream().map(row -> dependent((Tuple) row)).toList();
  }

  private static Dependent dependent(Tuple row) {
    // What has no day yet is bound by its schools alone.
    var start = row.get("starts_at", Instant.class);
    var duration = Duration.ofMinutes(row.get("duration_minutes", Integer.class));
    return new Dependent(
        Kind.COURSE,
        row.get("id", UUID.class),
        List.of(row.get("school_ids", UUID[].class)),
        start == null ? null : Period.of(start, duration),
        row.get("before_agreement", Boolean.class));
  }
}
