package no.rodtrad.trainer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;

/** Cohorts, for changing. */
@ApplicationScoped
class CohortRepository implements PanacheRepositoryBase<Cohort, UUID> {
  private final EntityManager em;
  private final PlaceRepository places;

  CohortRepository(EntityManager em, PlaceRepository places) {
    this.em = em;
    this.places = places;
  }

  /** The cohort as it stands when it is the caller's turn, until the transaction ends. */
  Cohort held(UUID id) {
    places.takeTurn(null);
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** After a change that may have given those who wait a place. */
  void settle() {
    places.settle();
  }

  /** Places that are taken or offered, over all rows. */
  int placesTaken(UUID id) {
    return (Integer)
        em.createNativeQuery("select taken + offered from cohort_seats(:id)")
            .setParameter("id", id)
            .getSingleResult();
  }

  boolean providerExists(UUID provider) {
    return !em.createNativeQuery("select id from provider where id = :provider", UUID.class)
        .setParameter("provider", provider)
        .getResultList()
        .isEmpty();
  }
}
