package no.rodtrad.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads imports as they are shown: one query, one record. */
@ApplicationScoped
class ImportReadings {
  private static final String COLUMNS =
      """
      (select n.number from municipality_number n where n.municipality_id = r.municipality_id
         order by n.valid_to desc nulls first limit 1) as municipality_number,
      r.id, r.version, r.source, r.mode, r.create_missing_schools, r.status, r.file_name, r.sha256, r.done, r.total,
      r.rows_read, r.rows_stored, r.rows_unchanged, r.rows_skipped,
      r.cells_value, r.cells_suppressed, r.cells_restricted, r.cells_absent, r.created_at, r.finished_at,
      (select cast(json_agg(json_build_object('row', p.line, 'column', p.heading, 'code', p.code,
           'message', p.message) order by p.line nulls last, p.ordinal) as text)
         from import_problem p where p.import_id = r.id) as problems
      """;
  private static final String FROM = "import_run r";

  private final EntityManager em;
  private final ObjectMapper mapper;

  ImportReadings(EntityManager em, ObjectMapper mapper) {
    this.em = em;
    this.mapper = mapper;
  }

  /**
   * @param version the row version its ETag begins with
   */
  record Versioned(ImportDetail run, long version) {}

  Optional<Versioned> find(UUID id) {
    List<?> rows =
        em.createNativeQuery(
                "select " + COLUMNS + " from " + FROM + " where r.id = :id", Tuple.class)
            .setParameter("id", id)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row -> new Versioned(detail(row), row.get("version", Long.class)))
        .findFirst();
  }

  Page<ImportDetail> list(ImportFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("r.source = :source", "source", filter.source)
        .where("r.status = :status", "status", filter.status)
        .orderByDescending("r.created_at", "timestamptz")
        .orderBy("r.id", "uuid")
        .page(em, page, this::detail);
  }

  private ImportDetail detail(Tuple row) {
    return new ImportDetail(
        row.get("id", UUID.class),
        ImportSource.valueOf(row.get("source", String.class)),
        ImportMode.valueOf(row.get("mode", String.class)),
        row.get("create_missing_schools", Boolean.class),
        row.get("municipality_number", String.class),
        ImportStatus.valueOf(row.get("status", String.class)),
        row.get("file_name", String.class),
        row.get("sha256", String.class),
        new ImportDetail.Progress(row.get("done", Integer.class), row.get("total", Integer.class)),
        new RowCounts(
            row.get("rows_read", Integer.class),
            row.get("rows_stored", Integer.class),
            row.get("rows_unchanged", Integer.class),
            row.get("rows_skipped", Integer.class)),
        new CellCounts(
            row.get("cells_value", Integer.class),
            row.get("cells_suppressed", Integer.class),
            row.get("cells_restricted", Integer.class),
            row.get("cells_absent", Integer.class)),
        problems(row.get("problems", String.class)),
        row.get("created_at", Instant.class),
        row.get("finished_at", Instant.class));
  }

  private List<ImportProblem> problems(@Nullable String json) {
    try {
      return json == null ? List.of() : mapper.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
