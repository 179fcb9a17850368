package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;

/** Reads voices as they are shown: one query, one record. */
@ApplicationScoped
class VoiceReadings {
  private static final String COLUMNS =
      "v.id, v.version, v.school_id, v.voice_group, v.gathered_on, v.changed, v.made_possible, v.source";
  private static final String FROM = "voice v";

  private final EntityManager em;

  VoiceReadings(EntityManager em) {
    this.em = em;
  }

  Optional<Versioned<VoiceDetail>> find(UUID id) {
    return new Listing(COLUMNS, FROM)
        .where("v.id = :id", "id", id)
        .only(em, row -> new Versioned<>(detail(row), row.get("version", Long.class)));
  }

  Page<VoiceDetail> list(VoiceFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("v.school_id = :school", "school", filter.school)
        .where(SchoolFilters.inMunicipality("v"), "municipality", filter.municipality)
        .where("v.voice_group = :group", "group", filter.group)
        .orderByDescending("v.gathered_on", "date")
        .orderBy("v.id", "uuid")
        .page(em, page, VoiceReadings::detail);
  }

  private static VoiceDetail detail(Tuple row) {
    return new VoiceDetail(
        row.get("id", UUID.class),
        row.get("school_id", UUID.class),
        VoiceGroup.valueOf(row.get("voice_group", String.class)),
        row.get("gathered_on", LocalDate.class),
        row.get("changed", String.class),
        row.get("made_possible", String.class),
        row.get("source", String.class));
  }
}
