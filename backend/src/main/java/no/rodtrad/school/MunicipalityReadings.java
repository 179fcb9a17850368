package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.rodtrad.school.MunicipalityDetail.Change;
import no.rodtrad.school.MunicipalityDetail.FormerNumber;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads municipalities as they are shown: one query, one record. */
@ApplicationScoped
class MunicipalityReadings {
  /** A unit that a split or merger made begins that day; all others are older than the register. */
  private static final String COLUMNS =
      """
      n.number, m.name, m.county_number, c.name as county_name, m.kind,
      cast((select min(made.changed_on) from municipality_change made
              join municipality_number first on first.municipality_id = m.id and first.valid_from = made.changed_on
             where made.to_municipality_id = m.id and made.kind in ('SPLIT', 'MERGED')) as text) as valid_from,
      cast(m.closed_on as text) as closed_on,
      (select cast(json_agg(json_build_object('number', f.number, 'name', f.name, 'from', f.valid_from,
           'to', f.valid_to) order by f.valid_to) as text)
         from municipality_number f where f.municipality_id = m.id and f.number <> n.number) as former,
      (select cast(json_agg(json_build_object('number', s.to_number, 'name', s.to_name,
           'on', s.changed_on) order by s.changed_on, s.to_number) as text)
         from municipality_change s
        where s.from_municipality_id = m.id and s.kind in ('SPLIT', 'MERGED')) as successors,
      (select cast(json_agg(json_build_object('number', p.from_number, 'name', p.from_name,
           'on', p.changed_on) order by p.changed_on, p.from_number) as text)
         from municipality_change p
        where p.to_municipality_id = m.id and p.kind in ('SPLIT', 'MERGED')) as predecessors,
      (select cast(json_agg(json_build_object('on', b.changed_on,
           'number', case when b.to_municipality_id = m.id then b.from_number else b.to_number end,
           'name', case when b.to_municipality_id = m.id then b.from_name else b.to_name end)
           order by b.changed_on, b.from_number) as text)
         from municipality_change b
        where m.id in (b.from_municipality_id, b.to_municipality_id) and b.kind = 'BORDER') as borders
      """;

  private static final String FROM =
      """
      municipality m
        join county c on c.number = m.county_number
        join lateral (select number from municipality_number x where x.municipality_id = m.id
                      order by valid_to desc nulls first limit 1) n on true
      """;

  private final EntityManager em;
  private final JsonColumns json;

  MunicipalityReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  Optional<MunicipalityDetail> find(String anyNumber) {
    List<?> rows =
        em.createNativeQuery(
                "select "
                    + COLUMNS
                    + " from "
                    + FROM
                    + " where m.id = (select municipality_id from municipality_number where number = :number)",
                Tuple.class)
            .setParameter("number", anyNumber)
            .getResultList();
    return rows.stream().map(row -> detail((Tuple) row)).findFirst();
  }

  Page<MunicipalityDetail> list(MunicipalityFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("m.county_number = :county", "county", filter.county)
        .named("m.name", filter.q)
        .where("m.kind = :kind", "kind", filter.kind)
        .where("(m.closed_on is null) = (:status = 'ACTIVE')", "status", filter.status)
        .orderBy("n.number", "text")
        .page(em, page, this::detail);
  }

  private MunicipalityDetail detail(Tuple row) {
    var closedOn = day(row.get("closed_on", String.class));
    return new MunicipalityDetail(
        row.get("number", String.class),
        row.get("name", String.class),
        new CountyRef(row.get("county_number", String.class), row.get("county_name", String.class)),
        MunicipalityKind.valueOf(row.get("kind", String.class)),
        closedOn == null ? SchoolStatus.ACTIVE : SchoolStatus.CLOSED,
        day(row.get("valid_from", String.class)),
        closedOn,
        json.list(row.get("former", String.class), FormerNumber.class),
        json.list(row.get("successors", String.class), Change.class),
        json.list(row.get("predecessors", String.class), Change.class),
        json.list(row.get("borders", String.class), Change.class));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
