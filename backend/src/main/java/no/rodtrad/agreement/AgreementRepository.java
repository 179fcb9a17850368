package no.rodtrad.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Agreements, for changing: the row is locked before anything is read from it. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {
  private final Session session;

  AgreementRepository(Session session) {
    this.session = session;
  }

  /** Empty for one the caller may not see; held until the transaction ends. */
  Optional<Agreement> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Which of the ids a provider has, and which a person has. */
  record Known(Set<UUID> providers, Set<UUID> persons) {}

  Known known(Collection<UUID> providers, Collection<UUID> persons) {
    var known = new Known(new HashSet<>(), new HashSet<>());
    session
        .createNativeQuery(
            """
            select id, true as provider from provider where id = any (:providers)
            union all
            select id, false from person where id = any (:persons)
            """,
            Tuple.class)
        .setParameter("providers", providers.toArray(UUID[]::new), UUID[].class)
        .setParameter("persons", persons.toArray(UUID[]::new), UUID[].class)
        .getResultList()
        .forEach(
            row ->
                (row.get("provider", Boolean.class) ? known.providers : known.persons)
                    .add(row.get("id", UUID.class)));
    return known;
  }

  /**
   * Who leads these schools today, as far as the register knows; where none is named, all of the
   * municipality's.
   */
  List<String> principals(Collection<UUID> schools, @Nullable UUID municipality) {
    return session
        .createNativeQuery(
            """
            select p.name from school s cross join school_principal_today(s.id) p (name)
            where p.name is not null
              and (s.id = any (:schools) or cardinality(:schools) = 0 and s.municipality_id = :municipality)
            """,
            String.class)
        .setParameter("schools", schools.toArray(UUID[]::new), UUID[].class)
        .setParameter("municipality", municipality, UUID.class)
        .getResultList();
  }

  /** Whether the caller advises these already, by what has been signed. */
  boolean callerAdvises(Newcomers newcomers) {
    var answer =
        session
            .createNativeQuery("select caller_advises(:schools, :party, :whole)", Boolean.class)
            .setParameter("schools", newcomers.schools().toArray(UUID[]::new), UUID[].class)
            .setParameter("party", newcomers.party(), String.class)
            .setParameter("whole", newcomers.whole(), String.class)
            .getSingleResult();
    return Boolean.TRUE.equals(answer);
  }

  /**
   * Says yes for the side the caller is on, where that has not been done; false when the caller is
   * on no side.
   */
  boolean consent(UUID id, Deed deed) {
    var onASide =
        session
            .createNativeQuery("select consent_for_caller_side(:id, :day, :actor)", Boolean.class)
            .setParameter("id", id)
            .setParameter("day", deed.today())
            .setParameter("actor", deed.actor())
            .getSingleResult();
    return Boolean.TRUE.equals(onASide);
  }

  /** Whether the caller is an adviser and one of these persons. */
  boolean callerAdvisesAs(Collection<UUID> persons) {
    var answer =
        session
            .createNativeQuery(
                """
                select caller_person_id() = any (:persons)
                  and exists (select from caller_grants() where role = 'ADVISER')
                """,
                Boolean.class)
            .setParameter("persons", persons.toArray(UUID[]::new), UUID[].class)
            .getSingleResult();
    return Boolean.TRUE.equals(answer);
  }
}
