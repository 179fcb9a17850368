package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The principals of schools, by the day they began. */
@ApplicationScoped
class PrincipalRepository {
  private static final String COLUMNS =
      """
      p.name, p.since, (select min(n.since) - 1 from school_principal n
                        where n.school_id = p.school_id and n.since > p.since) as until
      """;

  private final Session session;

  PrincipalRepository(Session session) {
    this.session = session;
  }

  void add(UUID school, PrincipalCreate principal) {
    add(school, principal.since(), principal.name().strip());
  }

  /** Nobody leads the school from that day on. */
  void vacate(UUID school, LocalDate since) {
    add(school, since, null);
  }

  private void add(UUID school, LocalDate since, @Nullable String name) {
    session
        .createNativeMutationQuery(
            "insert into school_principal (school_id, since, name) values (:school, :since, :name)")
        .setParameter("school", school)
        .setParameter("since", since)
        .setParameter("name", name, String.class)
        .executeUpdate();
  }

  /** Who leads it on that day. */
  Optional<Principal> on(UUID school, LocalDate day) {
    List<?> rows =
        session
            .createNativeQuery(
                "select "
                    + COLUMNS
                    + " from school_principal p where p.school_id = :school and p.since <= :day"
                    + " order by p.since desc limit 1",
                Tuple.class)
            .setParameter("school", school)
            .setParameter("day", day)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .filter(row -> row.get("name", String.class) != null)
        .map(PrincipalRepository::principal)
        .findFirst();
  }

  /** The latest first. */
  Page<Principal> list(UUID school, PageRequest page) {
    return new Listing(COLUMNS, "school_principal p")
        .where("p.name is not null")
        .where("p.school_id = :school", "school", school)
        .orderByDescending("p.since", "date")
        .page(session, page, PrincipalRepository::principal);
  }

  private static Principal principal(Tuple row) {
    return new Principal(
        row.get("name", String.class),
        row.get("since", LocalDate.class),
        row.get("until", LocalDate.class));
  }
}
