package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.history.StatusChange;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads measures as they are shown: one query, one record. */
@ApplicationScoped
class MeasureReadings {
  private static final String COLUMNS =
      """
      m.id, m.version, m.school_id, m.agreement_id, standing_analysis(m.analysis_id) as analysis_id, m.title, m.kind,
      m.responsible, m.starts_on, m.review_on, m.ends_on, m.status, m.coverage_done, m.coverage_of,
      (select a.provider_id from agreement a where a.id = m.agreement_id) as provider_id,
      (select cast(json_agg(json_build_object('from', t.from_status, 'to', t.to_status, 'at', t.at,
           'actor', t.actor, 'reason', t.reason) order by t.at, t.id) as text)
         from measure_transition t where t.measure_id = m.id) as transitions
      """;
  private static final String FROM = "measure m";

  private final EntityManager em;
  private final JsonColumns json;

  MeasureReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  /**
   * @param version the row version its ETag begins with
   * @param provider the provider of its agreement; null without one
   */
  record Versioned(MeasureDetail measure, long version, @Nullable UUID provider) {}

  Optional<Versioned> find(UUID id) {
    return new Listing(COLUMNS, FROM)
        .where("m.id = :id", "id", id)
        .only(
            em,
            row ->
                new Versioned(
                    detail(row),
                    row.get("version", Long.class),
                    row.get("provider_id", UUID.class)));
  }

  Page<MeasureDetail> list(MeasureFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("m.school_id = :school", "school", filter.school)
        .where(SchoolFilters.inMunicipality("m"), "municipality", filter.municipality)
        .where("m.agreement_id = :agreement", "agreement", filter.agreement)
        .where(
            "m.analysis_id = :analysis and standing_analysis(m.analysis_id) is not null",
            "analysis",
            filter.analysis)
        .where("m.kind = :kind", "kind", filter.kind)
        .where("m.status = :status", "status", filter.status)
        .where("coalesce(m.ends_on, 'infinity') >= :since", "since", filter.from)
        .where("m.starts_on <= :until", "until", filter.to)
        .orderByDescending("m.starts_on", "date")
        .orderBy("m.id", "uuid")
        .page(em, page, this::detail);
  }

  private MeasureDetail detail(Tuple row) {
    return new MeasureDetail(
        row.get("id", UUID.class),
        row.get("school_id", UUID.class),
        row.get("agreement_id", UUID.class),
        row.get("analysis_id", UUID.class),
        row.get("title", String.class),
        MeasureKind.valueOf(row.get("kind", String.class)),
        row.get("responsible", String.class),
        row.get("starts_on", LocalDate.class),
        row.get("review_on", LocalDate.class),
        row.get("ends_on", LocalDate.class),
        MeasureStatus.valueOf(row.get("status", String.class)),
        coverage(row),
        json.list(row.get("transitions", String.class), StatusChange.class));
  }

  private static @Nullable Coverage coverage(Tuple row) {
    var done = row.get("coverage_done", Integer.class);
    return done == null ? null : new Coverage(done, row.get("coverage_of", Integer.class));
  }
}
