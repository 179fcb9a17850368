package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.access.Caller;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** The caller's calendar feeds; row-level security leaves out everybody else's. */
@ApplicationScoped
class FeedRepository {
  private static final String COLUMNS =
      "f.id, f.name, f.school_id, f.language, f.created_at, f.last_read_at";
  private static final String FROM = "calendar_feed f";

  private final EntityManager em;

  FeedRepository(EntityManager em) {
    this.em = em;
  }

  Page<CalendarFeed> list(PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .orderBy("f.created_at", "timestamptz")
        .orderBy("f.id", "uuid")
        .page(em, page, FeedRepository::feed);
  }

  Optional<CalendarFeed> find(UUID id) {
    List<?> rows =
        em.createNativeQuery(
                "select " + COLUMNS + " from " + FROM + " where f.id = :id", Tuple.class)
            .setParameter("id", id)
            .getResultList();
    return rows.stream().map(row -> feed((Tuple) row)).findFirst();
  }

  void add(CalendarFeed feed, Caller.Id owner, FeedSecret secret) {
    em.createNativeQuery(
            """
            insert into calendar_feed (id, issuer, subject, organisation, name, school_id, language,
                                       digest, created_at)
            values (:id, :issuer, :subject, :organisation, :name, cast(:school as uuid), :language, :digest, :at)
            """)
        .setParameter("id", feed.id())
        .setParameter("issuer", owner.issuer())
        .setParameter("subject", owner.subject())
        .setParameter("organisation", owner.organisation())
        .setParameter("name", feed.name())
        .setParameter("school", feed.schoolId() == null ? null : feed.schoolId().toString())
        .setParameter("language", feed.language().name())
        .setParameter("digest", secret.digest())
        .setParameter("at", feed.createdAt())
        .executeUpdate();
  }

  /** Whether it was there. */
  boolean remove(UUID id) {
    return em.createNativeQuery("delete from calendar_feed where id = :id")
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  private static CalendarFeed feed(Tuple row) {
    return new CalendarFeed(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("school_id", UUID.class),
        FeedLanguage.valueOf(row.get("language", String.class)),
        row.get("created_at", Instant.class),
        row.get("last_read_at", Instant.class));
  }
}
