package no.rodtrad.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;
import no.rodtrad.shared.time.SchoolYear;

/** Reads schemes as they are shown: one query, one record. */
@ApplicationScoped
class SchemeReadings {
  private static final String COLUMNS =
      """
      s.id, s.version, s.name, s.is_open, s.note, s.years,
      (select cast(json_agg(json_build_object('kind', f.kind, 'name', f.name, 'fromYear', f.from_year,
           'toYear', f.to_year) order by f.from_year) as text)
         from scheme_phase f where f.scheme_id = s.id) as phases,
      (select cast(json_agg(json_build_object('number', r.number, 'afterYear', r.after_year,
           'dueDays', r.due_days, 'parties', r.parties) order by r.number) as text)
         from scheme_report r where r.scheme_id = s.id) as reports,
      array(select i.school_year from scheme_intake i where i.scheme_id = s.id order by i.school_year) as intakes
      """;
  private static final String FROM = "scheme s";

  private final EntityManager em;
  private final JsonColumns json;

  SchemeReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  Optional<Versioned<SchemeDetail>> find(UUID id) {
    return found(id, "");
  }

  /**
   * The same, held as it is until the transaction ends: it is neither closed nor changed meanwhile.
   */
  Optional<Versioned<SchemeDetail>> hold(UUID id) {
    return found(id, " for share of s");
  }

  Page<SchemeDetail> list(SchemeFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("s.is_open = :open", "open", filter.open)
        .orderBy("s.name collate \"nb-x-icu\"", "text")
        .orderBy("s.id", "uuid")
        .page(em, page, this::detail);
  }

  private Optional<Versioned<SchemeDetail>> found(UUID id, String lock) {
    List<?> rows =
        em.createNativeQuery(
                "select " + COLUMNS + " from " + FROM + " where s.id = :id" + lock, Tuple.class)
            .setParameter("id", id)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row -> new Versioned<>(detail(row), row.get("version", Long.class)))
        .findFirst();
  }

  private SchemeDetail detail(Tuple row) {
    return new SchemeDetail(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("is_open", Boolean.class),
        row.get("note", String.class),
        row.get("years", Integer.class),
        json.list(row.get("phases", String.class), SchemePhase.class),
        json.list(row.get("reports", String.class), SchemeReport.class),
        List.of(row.get("intakes", String[].class)).stream().map(SchoolYear::parse).toList());
  }
}
