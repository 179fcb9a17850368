package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.shared.history.StatusChange;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.time.Clocks;
import org.jspecify.annotations.Nullable;

/** Reads courses as they are shown: one query, one record. */
@ApplicationScoped
class CourseReadings {
  private static final String COLUMNS =
      """
      c.id, c.version, c.kind, c.title, c.theme, c.theme_id, c.agreement_id, c.before_agreement,
      c.series_id, c.starts_at, c.duration_minutes, c.place, c.responsible, c.status, c.sequence,
      c.attendance_teachers, c.attendance_sfo, c.attendance_leaders, c.attendance_parents,
      c.attendance_others,
      (select a.provider_id from agreement a where a.id = c.agreement_id) as provider_id,
      array(select x.school_id from course_school x where x.course_id = c.id order by x.position)
        as schools,
      (select cast(json_agg(json_build_object('group', p.party, 'invited', p.invited,
           'attended', p.attended) order by p.party) as text)
         from course_party p where p.course_id = c.id) as parties,
      (select cast(json_agg(json_build_object('from', t.from_status, 'to', t.to_status, 'at', t.at,
           'actor', t.actor, 'reason', t.reason) order by t.at, t.id) as text)
         from course_transition t where t.course_id = c.id) as transitions,
      (select cast(json_agg(json_build_object('at', m.at, 'actor', m.actor, 'reason', m.reason,
           'from', json_build_object('startsAt', m.from_starts_at, 'durationMinutes', m.from_minutes,
             'place', m.from_place),
           'to', json_build_object('startsAt', m.to_starts_at, 'durationMinutes', m.to_minutes,
             'place', m.to_place)) order by m.at, m.id) as text)
         from course_move m where m.course_id = c.id) as moves,
      (select cast(json_agg(json_build_object('at', d.at, 'actor', d.actor, 'reason', d.reason,
           'changes', (select json_agg(json_build_object('field', h.field,
             'before', h.text_before, 'after', h.text_after) order by h.position)
             from course_amendment_change h where h.amendment_id = d.id)) order by d.at, d.id) as text)
         from course_amendment d where d.course_id = c.id) as amendments
      """;
  private static final String FROM = "course c";

  private final EntityManager em;
  private final JsonColumns json;

  CourseReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  /**
   * @param version the row version its ETag begins with
   * @param provider the provider of its agreement; null without one
   */
  record Versioned(CourseDetail course, long version, @Nullable UUID provider) {}

  Optional<Versioned> find(UUID id) {
    return new Listing(COLUMNS, FROM)
        .where("c.id = :id", "id", id)
        .only(
            em,
            row ->
                new Versioned(
                    detail(row),
                    row.get("version", Long.class),
                    row.get("provider_id", UUID.class)));
  }

  /** The courses of a series, by start. */
  List<CourseDetail> ofSeries(UUID series) {
    List<?> rows =
        em.createNativeQuery(
                "select "
                    + COLUMNS
                    + " from "
                    + FROM
                    + " where c.series_id = :series order by c.starts_at, c.id",
                Tuple.class)
            .setParameter("series", series)
            .getResultList();
    return rows.stream().map(row -> detail((Tuple) row)).toList();
  }

  Page<CourseDetail> list(CourseFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where(
            "c.id in (select course_id from course_school where school_id = :school)",
            "school",
            filter.school)
        .where(
            """
            c.id in (select x.course_id from course_school x join school s on s.id = x.school_id
                       join municipality_number n on n.municipality_id = s.municipality_id
                     where n.number = :municipality)
            """,
            "municipality",
            filter.municipality)
        .where("c.agreement_id = :agreement", "agreement", filter.agreement)
        .where("c.kind = :kind", "kind", filter.kind)
        .where("c.status = :status", "status", filter.status)
        .where("c.starts_at >= :since", "since", startOf(filter.from))
        .where(
            "c.starts_at < :until",
            "until",
            filter.to == null ? null : startOf(filter.to.plusDays(1)))
        .where("c.series_id = :series", "series", filter.series)
        .where("c.theme_id = :theme", "theme", filter.theme)
        .where("(c.starts_at is not null) = :dated", "dated", filter.dated)
        .orderBy("c.listed_at", "timestamptz")
        .orderBy("c.id", "uuid")
        .page(em, page, this::detail);
  }

  private static @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(Clocks.NORWAY).toInstant();
  }

  private CourseDetail detail(Tuple row) {
    var id = row.get("id", UUID.class);
    return new CourseDetail(
        id,
        CourseKind.valueOf(row.get("kind", String.class)),
        row.get("title", String.class),
        row.get("theme", String.class),
        row.get("theme_id", UUID.class),
        row.get("agreement_id", UUID.class),
        row.get("before_agreement", Boolean.class),
        row.get("series_id", UUID.class),
        List.of(row.get("schools", UUID[].class)),
        row.get("starts_at", Instant.class),
        row.get("duration_minutes", Integer.class),
        row.get("place", String.class),
        row.get("responsible", String.class),
        attendance(row),
        json.list(row.get("parties", String.class), Party.class),
        CourseStatus.valueOf(row.get("status", String.class)),
        json.list(row.get("transitions", String.class), StatusChange.class),
        json.list(row.get("moves", String.class), CourseMoved.class),
        json.list(row.get("amendments", String.class), CourseAmendment.class),
        CourseDetail.uid(id),
        row.get("sequence", Integer.class));
  }

  private static @Nullable Attendance attendance(Tuple row) {
    return row.get("attendance_teachers") == null
        ? null
        : new Attendance(
            row.get("attendance_teachers", Integer.class),
            row.get("attendance_sfo", Integer.class),
            row.get("attendance_leaders", Integer.class),
            row.get("attendance_parents", Integer.class),
            row.get("attendance_others", Integer.class));
  }
}
