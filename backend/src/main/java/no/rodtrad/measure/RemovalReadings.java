package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** Reads what was removed: one query, one record. */
@ApplicationScoped
class RemovalReadings {
  private static final String COLUMNS =
      "r.id, r.kind, r.subject_id, r.school_id, r.removed_by, r.removed_at";

  private final EntityManager em;

  RemovalReadings(EntityManager em) {
    this.em = em;
  }

  Page<RemovalDetail> list(PlaceFilter filter, PageRequest page) {
    return new Listing(COLUMNS, "removal r")
        .where("r.school_id = :school", "school", filter.school)
        .where(SchoolFilters.inMunicipality("r"), "municipality", filter.municipality)
        .orderByDescending("r.removed_at", "timestamptz")
        .orderBy("r.id", "uuid")
        .page(em, page, RemovalReadings::detail);
  }

  private static RemovalDetail detail(Tuple row) {
    return new RemovalDetail(
        row.get("id", UUID.class),
        RemovalKind.valueOf(row.get("kind", String.class)),
        row.get("subject_id", UUID.class),
        row.get("school_id", UUID.class),
        row.get("removed_by", String.class),
        row.get("removed_at", Instant.class));
  }
}
