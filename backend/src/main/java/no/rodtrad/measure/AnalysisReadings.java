package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;

/** Reads analyses as they are shown: one query, one record. */
@ApplicationScoped
class AnalysisReadings {
  private static final String COLUMNS =
      """
      a.id, a.version, a.school_id, a.title, a.analysed_on, a.responsible, a.challenge, a.goal, a.information,
      a.sustaining_factors, cast((select count(*) from measure m where m.analysis_id = a.id) as integer) as measures
      """;
  private static final String FROM = "pedagogical_analysis a";

  private final EntityManager em;

  AnalysisReadings(EntityManager em) {
    this.em = em;
  }

  Optional<Versioned<AnalysisDetail>> find(UUID id) {
    return new Listing(COLUMNS, FROM)
        .where("a.id = :id", "id", id)
        .only(em, row -> new Versioned<>(detail(row), row.get("version", Long.class)));
  }

  Page<AnalysisDetail> list(PlaceFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("a.school_id = :school", "school", filter.school)
        .where(SchoolFilters.inMunicipality("a"), "municipality", filter.municipality)
        .orderByDescending("a.analysed_on", "date")
        .orderBy("a.id", "uuid")
        .page(em, page, AnalysisReadings::detail);
  }

  private static AnalysisDetail detail(Tuple row) {
    return new AnalysisDetail(
        row.get("id", UUID.class),
        row.get("school_id", UUID.class),
        row.get("title", String.class),
        row.get("analysed_on", LocalDate.class),
        row.get("responsible", String.class),
        row.get("challenge", String.class),
        row.get("goal", String.class),
        List.of(row.get("information", String[].class)),
        List.of(row.get("sustaining_factors", String[].class)),
        row.get("measures", Integer.class));
  }
}
