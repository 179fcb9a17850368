package no.rodtrad.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Schools and their numbers, for changing. */
@ApplicationScoped
class SchoolRepository implements PanacheRepositoryBase<School, UUID> {
  private final EntityManager em;

  SchoolRepository(EntityManager em) {
    this.em = em;
  }

  /** The municipality that has this number today; a former number is no place to put a school. */
  Optional<UUID> municipalityOfToday(String number) {
    List<?> ids =
        em.createNativeQuery(
                """
                select m.id from municipality m
                  join municipality_number n on n.municipality_id = m.id and n.valid_to is null
                where n.number = :number and m.closed_on is null
                """,
                UUID.class)
            .setParameter("number", number)
            .getResultList();
    return ids.stream().map(UUID.class::cast).findFirst();
  }

  /** As it stands now, whatever was read before. */
  School read(UUID id) {
    var school = findById(id);
    em.refresh(school);
    return school;
  }

  void addOrgNumber(UUID school, OrgNumber number) {
    em.createNativeQuery(
            "insert into school_org_number (org_number, school_id) values (:number, :school)")
        .setParameter("number", number.value())
        .setParameter("school", school)
        .executeUpdate();
  }

  /**
   * The school goes on under a new number; the old one still leads to it, unless it began today and
   * so was its number for no day.
   */
  void changeOrgNumber(UUID school, OrgNumber number, LocalDate today) {
    em.createNativeQuery(
            """
            with today_only as (
              delete from school_org_number
              where school_id = :school and valid_to is null and valid_from >= :today)
            update school_org_number set valid_to = :yesterday
            where school_id = :school and valid_to is null and (valid_from is null or valid_from < :today)
            """)
        .setParameter("yesterday", today.minusDays(1))
        .setParameter("today", today)
        .setParameter("school", school)
        .executeUpdate();
    em.createNativeQuery(
            "insert into school_org_number (org_number, school_id, valid_from) values (:number, :school, :today)")
        .setParameter("number", number.value())
        .setParameter("school", school)
        .setParameter("today", today)
        .executeUpdate();
  }
}
