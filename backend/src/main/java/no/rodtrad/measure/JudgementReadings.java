package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** Reads judgements as they are shown: one query, one record. */
@ApplicationScoped
class JudgementReadings {
  private static final String COLUMNS =
      """
      j.id, j.school_id, j.judged_as, j.version_no, j.judged_on, j.judged_by, j.note, j.recorded_by, j.recorded_at,
      (select cast(json_agg(json_build_object('factor', f.factor, 'level', f.level, 'evidence', f.evidence)
           order by f.position) as text)
         from judged_factor f where f.judgement_id = j.id) as factors
      """;
  private static final String FROM = "factor_judgement j";
  private static final String LATEST =
      """
      not exists (select from factor_judgement later where later.school_id = j.school_id
                  and later.judged_as = j.judged_as and later.version_no > j.version_no)
      """;

  private final EntityManager em;
  private final JsonColumns json;

  JudgementReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  Optional<JudgementDetail> find(UUID id) {
    return first("select " + COLUMNS + " from " + FROM + " where j.id = :id", id);
  }

  /** The version before, of the same side of the same school. */
  Optional<JudgementDetail> findBefore(UUID id) {
    return first(
        "select "
            + COLUMNS
            + " from "
            + FROM
            + """
             join factor_judgement next on next.id = :id and next.school_id = j.school_id
               and next.judged_as = j.judged_as and next.version_no = j.version_no + 1
            """,
        id);
  }

  Page<JudgementDetail> list(JudgementFilter filter, PageRequest page) {
    var listing =
        new Listing(COLUMNS, FROM)
            .where("j.school_id = :school", "school", filter.school)
            .where(SchoolFilters.inMunicipality("j"), "municipality", filter.municipality)
            .where("j.judged_as = :side", "side", filter.judgedAs)
            .orderByDescending("j.judged_on", "date")
            .orderByDescending("j.version_no", "integer")
            .orderBy("j.id", "uuid");
    if (Boolean.TRUE.equals(filter.latest)) {
      listing.where(LATEST);
    }
    return listing.page(em, page, this::detail);
  }

  private Optional<JudgementDetail> first(String sql, UUID id) {
    List<?> rows = em.createNativeQuery(sql, Tuple.class).setParameter("id", id).getResultList();
    return rows.stream().map(row -> detail((Tuple) row)).findFirst();
  }

  private JudgementDetail detail(Tuple row) {
    return new JudgementDetail(
        row.get("id", UUID.class),
        row.get("school_id", UUID.class),
        JudgedAs.valueOf(row.get("judged_as", String.class)),
        row.get("version_no", Integer.class),
        row.get("judged_on", LocalDate.class),
        row.get("judged_by", String.class),
        row.get("note", String.class),
        row.get("recorded_by", String.class),
        row.get("recorded_at", Instant.class),
        json.list(row.get("factors", String.class), JudgedFactor.class));
  }
}
