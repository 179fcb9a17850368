package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;

/** Reads reported outcomes as they are shown: one query, one record. */
@ApplicationScoped
class OutcomeReadings {
  private static final String COLUMNS =
      """
      o.id, o.version, o.school_id, o.text, o.source, o.told_on, o.recorded_by, o.recorded_at,
      (select cast(json_agg(json_build_object('text', e.text, 'source', e.source, 'date', e.told_on,
           'recordedBy', e.recorded_by, 'recordedAt', e.recorded_at) order by e.recorded_at desc, e.id desc) as text)
         from reported_outcome_earlier e where e.outcome_id = o.id) as earlier
      """;
  private static final String FROM = "reported_outcome o";

  private final EntityManager em;
  private final JsonColumns json;

  OutcomeReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  Optional<Versioned<OutcomeDetail>> find(UUID id) {
    return new Listing(COLUMNS, FROM)
        .where("o.id = :id", "id", id)
        .only(em, row -> new Versioned<>(detail(row), row.get("version", Long.class)));
  }

  Page<OutcomeDetail> list(PlaceFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("o.school_id = :school", "school", filter.school)
        .where(SchoolFilters.inMunicipality("o"), "municipality", filter.municipality)
        .orderByDescending("o.told_on", "date")
        .orderBy("o.id", "uuid")
        .page(em, page, this::detail);
  }

  private OutcomeDetail detail(Tuple row) {
    return new OutcomeDetail(
        row.get("id", UUID.class),
        row.get("school_id", UUID.class),
        row.get("text", String.class),
        row.get("source", String.class),
        row.get("told_on", LocalDate.class),
        row.get("recorded_by", String.class),
        row.get("recorded_at", Instant.class),
        json.list(row.get("earlier", String.class), OutcomeWords.class));
  }
}
