package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.Dependents;

/** Tells an agreement of the slots, and entries that wait, that are bound to it. */
@ApplicationScoped
class BoundSlotsLookup implements Dependents {
  private final EntityManager em;

  BoundSlotsLookup(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Dependent> of(UUID agreement) {
    List<?> rows =
        em.createNativeQuery("select * from agreement_bound_slots(:agreement)", Tuple.class)
            .setParameter("agreement", agreement)
            .getResultList();
    return rows.stream().map(row -> dependent((Tuple) row)).toList();
  }

  private static Dependent dependent(Tuple row) {
    return new Dependent(
        Kind.SLOT,
        row.get("id", UUID.class),
        List.of(row.get("school_id", UUID.class)),
        null,
        false);
  }
}
