package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.school.SchoolDetail.FormerOrgNumber;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;
import org.jspecify.annotations.Nullable;

/** Reads schools as they are shown: one query, one record. */
@ApplicationScoped
class SchoolReadings {
  private static final String COLUMNS =
      """
      s.id, s.version, s.name, s.grade_from, s.grade_to, s.ownership, s.language_form, s.vision,
      s.pupils, s.pupils_as_of, s.pupils_approximate, s.goals, s.status, s.demo,
      s.employees, s.employees_as_of, s.employees_approximate,
      n.org_number, mn.number as municipality_number, m.name as municipality_name,
      (select cast(json_agg(json_build_object('orgNumber', f.org_number, 'from', f.valid_from,
           'to', f.valid_to) order by f.valid_to) as text)
         from school_org_number f where f.school_id = s.id and f.valid_to is not null) as former
      """;
  private static final String FROM =
      """
      school s
        join school_org_number n on n.school_id = s.id and n.valid_to is null
        join municipality m on m.id = s.municipality_id
        join lateral (select number from municipality_number x where x.municipality_id = m.id
                      order by valid_to desc nulls first limit 1) mn on true
      """;

  private final EntityManager em;
  private final JsonColumns json;

  SchoolReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  Optional<Versioned<SchoolDetail>> find(UUID id) {
    List<?> rows =
        em.createNativeQuery(
                "select " + COLUMNS + " from " + FROM + " where s.id = :id", Tuple.class)
            .setParameter("id", id)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row -> new Versioned<>(detail(row), row.get("version", Long.class)))
        .findFirst();
  }

  Page<SchoolDetail> list(SchoolFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where(
            "s.municipality_id in (select municipality_id from municipality_number where number = :municipality)",
            "municipality",
            filter.municipality)
        .where("m.county_number = :county", "county", filter.county)
        .where(
            "s.id in (select school_id from school_org_number where org_number = :orgNumber)",
            "orgNumber",
            filter.orgNumber)
        .named("s.name collate \"nb-x-icu\"", filter.q)
        .where(":grade between s.grade_from and s.grade_to", "grade", filter.grade)
        .where("s.status = :status", "status", filter.status)
        .orderBy("s.name collate \"nb-x-icu\"", "text")
        .orderBy("s.id", "uuid")
        .page(em, page, this::detail);
  }

  private SchoolDetail detail(Tuple row) {
    return new SchoolDetail(
        row.get("id", UUID.class),
        OrgNumber.of(row.get("org_number", String.class)),
        json.list(row.get("former", String.class), FormerOrgNumber.class),
        row.get("name", String.class),
        new MunicipalityRef(
            row.get("municipality_number", String.class),
            row.get("municipality_name", String.class)),
        whole(row.get("grade_from")),
        whole(row.get("grade_to")),
        constant(Ownership.class, row.get("ownership", String.class)),
        constant(LanguageForm.class, row.get("language_form", String.class)),
        headcount(row, "pupils"),
        headcount(row, "employees"),
        row.get("vision", String.class),
        List.of(row.get("goals", String[].class)),
        SchoolStatus.valueOf(row.get("status", String.class)),
        row.get("demo", Boolean.class));
  }

  private static @Nullable Headcount headcount(Tuple row, String name) {
    var value = whole(row.get(name));
    return value == null
        ? null
        : new Headcount(
            value,
            day(row.get(name + "_as_of")),
            Boolean.TRUE.equals(row.get(name + "_approximate", Boolean.class)));
  }

  private static @Nullable Integer whole(@Nullable Object number) {
    return number == null ? null : ((Number) number).intValue();
  }

  private static @Nullable LocalDate day(@Nullable Object date) {
    return date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
