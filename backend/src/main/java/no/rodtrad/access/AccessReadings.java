package no.rodtrad.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads providers and the caller's grants. */
@ApplicationScoped
class AccessReadings {
  private static final String GRANTS =
      """
      select g.role, p.id as provider_id, p.name as provider, mn.number as municipality_number,
             m.name as municipality, s.id as school_id, o.org_number as school_number, s.name as school,
             c.number as county_number, c.name as county
      from caller_grants() g
        left join provider p on p.id = g.provider_id
        left join municipality m on m.id = g.municipality_id
        left join municipality_number mn on mn.municipality_id = m.id and mn.valid_to is null
        left join school s on s.id = g.school_id
        left join school_org_number o on o.school_id = s.id and o.valid_to is null
        left join county c on c.number = g.county_number
      order by g.role, provider, municipality, school, county
      """;

  private final EntityManager em;

  AccessReadings(EntityManager em) {
    this.em = em;
  }

  Page<ProviderDetail> providers(@Nullable String q, PageRequest page) {
    var pattern =
        q == null
            ? null
            : "%" + q.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    return new Listing("p.id, p.name, p.org_number", "provider p")
        .where("lower(p.name collate \"nb-x-icu\") like :q escape '!'", "q", pattern)
        .orderBy("p.name collate \"nb-x-icu\"", "text")
        .orderBy("p.id", "uuid")
        .page(
            em,
            page,
            row ->
                new ProviderDetail(
                    row.get("id", UUID.class),
                    row.get("name", String.class),
                    row.get("org_number", String.class)));
  }

  List<MeDetail.Grant> grants() {
    List<?> rows = em.createNativeQuery(GRANTS, Tuple.class).getResultList();
    return rows.stream().map(row -> grant((Tuple) row)).toList();
  }

  private static MeDetail.Grant grant(Tuple row) {
    var provider = row.get("provider_id", UUID.class);
    var school = row.get("school_id", UUID.class);
    return new MeDetail.Grant(
        Role.valueOf(row.get("role", String.class)),
        provider == null ? null : new MeDetail.Place(provider, row.get("provider", String.class)),
        numbered(row, "municipality"),
        school == null
            ? null
            : new MeDetail.GrantedSchool(
                school, row.get("school_number", String.class), row.get("school", String.class)),
        numbered(row, "county"));
  }

  private static MeDetail.@Nullable Numbered numbered(Tuple row, String name) {
    var number = row.get(name + "_number", String.class);
    return number == null ? null : new MeDetail.Numbered(number, row.get(name, String.class));
  }
}
