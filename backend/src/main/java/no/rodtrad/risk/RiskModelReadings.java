package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.risk.ModelSettings.Boundary;
import no.rodtrad.risk.ModelSettings.GradeTreatment;
import no.rodtrad.risk.ModelSettings.LimitYear;
import no.rodtrad.risk.ModelSettings.MissingCells;
import no.rodtrad.risk.ModelSettings.YearTreatment;
import no.rodtrad.shared.history.StatusChange;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Reads models with their rules: one query, one record. */
@ApplicationScoped
class RiskModelReadings {
  private static final String COLUMNS =
      """
      m.*, (select cast(json_agg(json_build_object('indicator', r.indicator, 'grade', r.grade,
              'nationalLimit', coalesce(to_json(r.national_limit), to_json(cast('NATIONAL_AVERAGE' as text))),
              'absoluteLimit', r.absolute_limit, 'weight', r.weight) order by r.position) as text)
            from risk_rule r where r.model_id = m.id) as rules,
           (select cast(coalesce(json_agg(json_build_object('from', t.from_status, 'to', t.to_status, 'at', t.at,
              'actor', t.actor, 'reason', t.reason) order by t.position), '[]') as text)
            from risk_model_transition t where t.model_id = m.id) as transitions
      """;

  /** There are a handful; the bound keeps the reading small whatever happens. */
  private static final int MOST_PUBLISHED = 50;

  private final EntityManager em;
  private final JsonColumns json;

  RiskModelReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  /** A model and the row version its ETag begins with. */
  record Versioned(RiskModelDetail model, long version) {}

  Optional<Versioned> find(UUID id) {
    return first(
        em.createNativeQuery(
                "select " + COLUMNS + " from risk_model m where m.id = :id", Tuple.class)
            .setParameter("id", id));
  }

  /** The model named, or the one that answers where none is. */
  Optional<Versioned> findOrDefault(@Nullable UUID id) {
    return id == null
        ? first(
            em.createNativeQuery(
                "select " + COLUMNS + " from risk_model m where m.is_default", Tuple.class))
        : find(id);
  }

  /** Those a reader may be shown points by unasked, the default first. */
  List<Versioned> published() {
    var sql =
        "select "
            + COLUMNS
            + " from risk_model m where m.status = 'PUBLISHED'"
            + " order by m.is_default desc, m.name, m.model_version desc, m.id";
    List<?> rows =
        em.createNativeQuery(sql, Tuple.class).setMaxResults(MOST_PUBLISHED).getResultList();
    return rows.stream().map(Tuple.class::cast).map(this::versioned).toList();
  }

  Page<RiskModelDetail> list(@Nullable String status, PageRequest page) {
    return new Listing(COLUMNS, "risk_model m")
        .where("m.status = :status", "status", status)
        .orderBy("m.name collate \"nb-x-icu\"", "text")
        .orderByDescending("m.model_version", "integer")
        .orderBy("m.id", "uuid")
        .page(em, page, row -> versioned(row).model());
  }

  private Optional<Versioned> first(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Tuple.class::cast).map(this::versioned).findFirst();
  }

  private Versioned versioned(Tuple row) {
    var model =
        new RiskModelDetail(
            row.get("id", UUID.class),
            row.get("name", String.class),
            whole(row, "model_version"),
            RiskModelStatus.valueOf(row.get("status", String.class)),
            row.get("is_default", Boolean.class),
            json.list(row.get("rules", String.class), RiskRule.class),
            whole(row, "window_years"),
            whole(row, "points_national"),
            whole(row, "points_absolute"),
            Boundary.valueOf(row.get("boundary", String.class)),
            LimitYear.valueOf(row.get("limit_year", String.class)),
            MissingCells.valueOf(row.get("missing_cells", String.class)),
            GradeTreatment.valueOf(row.get("grade_treatment", String.class)),
            YearTreatment.valueOf(row.get("year_treatment", String.class)),
            Decimals.plain(row.get("min_coverage_percent", BigDecimal.class)),
            row.get("source_note", String.class),
            row.get("demo", Boolean.class),
            year(row.get("valid_from", String.class)),
            year(row.get("valid_to", String.class)),
            json.list(row.get("transitions", String.class), StatusChange.class));
    return new Versioned(model, row.get("version", Number.class).longValue());
  }

  private static @Nullable SchoolYear year(@Nullable String text) {
    return text == null ? null : SchoolYear.parse(text);
  }

  private static int whole(Tuple row, String name) {
    return row.get(name, Number.class).intValue();
  }
}
