package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** Reads the ledger's entries, over all rows. */
@ApplicationScoped
class LedgerReadings {
  private static final String COLUMNS =
      """
      e.at, e.kind, e.places, e.still_left, e.slot_id, e.school_id, e.to_school_id, e.actor, e.reason
      """;

  private final EntityManager em;

  LedgerReadings(EntityManager em) {
    this.em = em;
  }

  /** The latest first. */
  Page<LedgerEntry> list(UUID agreement, PageRequest page) {
    return new Listing(COLUMNS, "agreement_ledger(:agreement) e")
        .where("e.agreement_id = :agreement", "agreement", agreement)
        .orderByDescending("e.at", "timestamptz")
        .orderByDescending("e.place", "bigint")
        .page(em, page, LedgerReadings::entry);
  }

  private static LedgerEntry entry(Tuple row) {
    return new LedgerEntry(
        row.get("at", Instant.class),
        LedgerEntry.Kind.valueOf(row.get("kind", String.class)),
        row.get("places", Integer.class),
        row.get("still_left", Integer.class),
        row.get("slot_id", UUID.class),
        row.get("school_id", UUID.class),
        row.get("to_school_id", UUID.class),
        row.get("actor", String.class),
        row.get("reason", String.class));
  }
}
