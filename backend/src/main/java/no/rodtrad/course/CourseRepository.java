package no.rodtrad.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.agreement.HeldCourses;

/** Courses, for changing and for counting. */
@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, UUID>, HeldCourses {
  private final EntityManager em;

  CourseRepository(EntityManager em) {
    this.em = em;
  }

  /** The course, its row locked: what is read of it afterwards is what will be changed. */
  Optional<Course> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * The course, locked with all of its series, in one order whoever asks: those who reach into a
   * series wait for one another, and never for each other.
   */
  Optional<Course> lockWithSeries(UUID id) {
    em.createNativeQuery(
            """
            select id from course
            where id = :id or series_id = (select series_id from course where id = :id)
            order by id for update
            """)
        .setParameter("id", id)
        .getResultList();
    return findByIdOptional(id);
  }

  /** Those of its series that come after it and are still to be held, by start. */
  List<Course> following(Course course) {
    return list(
        """
        seriesId = ?1 and startsAt > ?2 and id <> ?3 and status in (?4, ?5) order by startsAt, id
        """,
        course.seriesId(),
        course.placing().startsAt(),
        course.id(),
        CourseStatus.PLANNED,
        CourseStatus.CONFIRMED);
  }

  @Override
  public Map<CourseKind, List<UUID>> late(UUID agreement, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                "select kind, id from agreement_late_courses(:agreement, :now)", Tuple.class)
            .setParameter("agreement", agreement)
            .setParameter("now", now)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .collect(
            Collectors.groupingBy(
                row -> CourseKind.valueOf(row.get("kind", String.class)),
                Collectors.mapping(row -> row.get("id", UUID.class), Collectors.toList())));
  }

  @Override
  public Map<CourseKind, Count> of(UUID agreement) {
    List<?> rows =
        em.createNativeQuery(
                "select kind, planned, held from agreement_course_counts(:agreement)", Tuple.class)
            .setParameter("agreement", agreement)
            .getResultList();
    var counts = new EnumMap<CourseKind, Count>(CourseKind.class);
    for (Object found : rows) {
      var row = (Tuple) found;
      counts.put(
          CourseKind.valueOf(row.get("kind", String.class)),
          new Count(
              Math.toIntExact(row.get("held", Long.class)),
              Math.toIntExact(row.get("planned", Long.class))));
    }
    return counts;
  }
}
