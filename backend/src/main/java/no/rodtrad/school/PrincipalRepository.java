package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** The principals of schools, by the day they began. */
@ApplicationScoped
class PrincipalRepository {
  private final EntityManager em;

  PrincipalRepository(EntityManager em) {
    this.em = em;
  }

  void add(UUID school, PrincipalCreate principal) {
    em.createNativeQuery(
            "insert into school_principal (school_id, since, name) values (:school, :since, :name)")
        .setParameter("school", school)
        .setParameter("since", principal.since())
        .setParameter("name", principal.name().strip())
        .executeUpdate();
  }

  /** The latest first. */
  Page<Principal> list(UUID school, PageRequest page) {
    return new Listing("p.name, p.since", "school_principal p")
        .where("p.school_id = :school", "school", school)
        .orderByDescending("p.since", "date")
        .page(em, page, PrincipalRepository::principal);
  }

  private static Principal principal(Tuple row) {
    return new Principal(row.get("name", String.class), row.get("since", LocalDate.class));
  }
}
