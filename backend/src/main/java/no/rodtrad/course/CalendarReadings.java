package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is in a feed, as its owner. */
@ApplicationScoped
class CalendarReadings {
  /** How far back a calendar goes. */
  static final Duration BACK = Duration.ofDays(400);

  /** How long a cancelled course stays, so that every reader learns of it. */
  static final Duration CANCELLED_STAYS = Duration.ofDays(90);

  private static final String EVENTS =
      """
      select c.id, c.title, c.starts_at, c.duration_minutes, c.place, c.responsible, c.status,
        c.sequence, c.changed_at,
        coalesce(case :language when 'nn' then t.name_nn when 'en' then t.name_en else t.name_nb end,
                 c.theme) as theme_text,
        array(select s.name from course_school x join school s on s.id = x.school_id
              where x.course_id = c.id order by x.position) as schools,
        (select h.reason from course_transition h
         where h.course_id = c.id and h.to_status = 'CANCELLED') as cancelled_because
      from course c left join course_theme t on t.id = c.theme_id
      where c.starts_at >= :since
        and (c.status <> 'CANCELLED' or c.changed_at >= :cancelled)
        and (cast(:school as uuid) is null
             or c.id in (select x.course_id from course_school x where x.school_id = cast(:school as uuid)))
      order by c.starts_at, c.id
      """;

  private final EntityManager em;

  CalendarReadings(EntityManager em) {
    this.em = em;
  }

  /** What a feed is of. */
  record Feed(String name, @Nullable UUID schoolId, FeedLanguage language) {}

  /**
   * Enters the feed with this secret: from here on the transaction reads as the feed's owner, who
   * sees what the owner's grants of today let see.
   */
  Optional<Feed> enter(FeedSecret secret, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                "select name, school_id, language from enter_calendar_feed(:digest, :now)",
                Tuple.class)
            .setParameter("digest", secret.digest())
            .setParameter("now", now)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(
            row ->
                new Feed(
                    row.get("name", String.class),
                    row.get("school_id", UUID.class),
                    FeedLanguage.valueOf(row.get("language", String.class))))
        .findFirst();
  }

  List<CalendarEvent> events(Feed feed, Instant now) {
    List<?> rows =
        em.createNativeQuery(EVENTS, Tuple.class)
            .setParameter("language", feed.language().name())
            .setParameter("since", now.minus(BACK))
            .setParameter("cancelled", now.minus(CANCELLED_STAYS))
            .setParameter("school", feed.schoolId() == null ? null : feed.schoolId().toString())
            .getResultList();
    return rows.stream().map(row -> event((Tuple) row)).toList();
  }

  private static CalendarEvent event(Tuple row) {
    return new CalendarEvent(
        row.get("id", UUID.class),
        row.get("title", String.class),
        row.get("theme_text", String.class),
        row.get("starts_at", Instant.class),
        row.get("duration_minutes", Integer.class),
        row.get("place", String.class),
        row.get("responsible", String.class),
        List.of(row.get("schools", String[].class)),
        CourseStatus.valueOf(row.get("status", String.class)),
        row.get("cancelled_because", String.class),
        row.get("sequence", Integer.class),
        row.get("changed_at", Instant.class));
  }
}
