package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.course.WalkthroughRoundDetail.HeldInRound;
import no.rodtrad.course.WalkthroughRoundDetail.ObserverCoverage;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads rounds as they are shown: one query, one record. */
@ApplicationScoped
class WalkthroughReadings {
  private static final String HELD =
      """
      (select cast(count(*) as integer) from course c
         join course_school x on x.course_id = c.id and x.school_id = r.school_id
       where c.kind = '%s' and c.status = 'HELD'
         and cast(c.starts_at at time zone 'Europe/Oslo' as date) between r.starts_on and r.ends_on)
      """;
  private static final String COLUMNS =
      """
      r.id, r.version, r.school_id, r.agreement_id, r.title, r.focus, r.starts_on, r.ends_on,
      (select a.provider_id from agreement a where a.id = r.agreement_id) as provider_id,
      (select cast(json_agg(json_build_object('role', g.role, 'of', g.staff, 'observed', g.observed,
           'who', g.who) order by g.position) as text)
         from walkthrough_group g where g.round_id = r.id) as groups,
      """
          + HELD.formatted("WALKTHROUGH")
          + " as walkthroughs, "
          + HELD.formatted("REFLECTING_TEAM")
          + " as reflecting_teams";
  private static final String FROM = "walkthrough_round r";

  private final EntityManager em;
  private final JsonColumns json;

  WalkthroughReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  /**
   * @param version the row version its ETag begins with
   * @param provider the provider of its agreement; null without one
   */
  record Versioned(WalkthroughRoundDetail round, long version, @Nullable UUID provider) {}

  Optional<Versioned> find(UUID id) {
    return new Listing(COLUMNS, FROM)
        .where("r.id = :id", "id", id)
        .only(
            em,
            row ->
                new Versioned(
                    detail(row),
                    row.get("version", Long.class),
                    row.get("provider_id", UUID.class)));
  }

  Page<WalkthroughRoundDetail> list(WalkthroughFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("r.school_id = :school", "school", filter.school)
        .where("r.agreement_id = :agreement", "agreement", filter.agreement)
        .where("r.ends_on >= :since", "since", filter.from)
        .where("r.starts_on <= :until", "until", filter.to)
        .orderByDescending("r.starts_on", "date")
        .orderBy("r.id", "uuid")
        .page(em, page, this::detail);
  }

  private WalkthroughRoundDetail detail(Tuple row) {
    var groups = json.list(row.get("groups", String.class), ObserverGroup.class);
    return new WalkthroughRoundDetail(
        row.get("id", UUID.class),
        row.get("school_id", UUID.class),
        row.get("agreement_id", UUID.class),
        row.get("title", String.class),
        row.get("focus", String.class),
        row.get("starts_on", LocalDate.class),
        row.get("ends_on", LocalDate.class),
        groups,
        ObserverCoverage.over(groups),
        new HeldInRound(
            row.get("walkthroughs", Integer.class), row.get("reflecting_teams", Integer.class)));
  }
}
