package no.rodtrad.access;

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
import org.jspecify.annotations.Nullable;

/** Reads providers, advisers, and who the caller is. */
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

  private static final String NAME = "p.name collate \"nb-x-icu\"";
  private static final String ADVISERS =
      """
      p.person_id, p.name,
      (select cast(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id) as text)
         from provider o where o.id = any (p.provider_ids)) as providers
      """;

  private final EntityManager em;
  private final JsonColumns json;

  AccessReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  Page<ProviderDetail> providers(@Nullable String q, PageRequest page) {
    return new Listing("p.id, p.name, p.org_number", "provider p")
        .named(NAME, q)
        .orderBy(NAME, "text")
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

  Page<AdviserDetail> advisers(@Nullable String q, PageRequest page) {
    return new Listing(ADVISERS, "caller_known_advisers() p")
        .named(NAME, q)
        .orderBy(NAME, "text")
        .orderBy("p.person_id", "uuid")
        .page(
            em,
            page,
            row ->
                new AdviserDetail(
                    row.get("person_id", UUID.class),
                    row.get("name", String.class),
                    json.list(row.get("providers", String.class), MeDetail.Place.class)));
  }

  /** Who the caller is among the persons; empty for a system and one the server does not know. */
  Optional<UUID> person() {
    return Optional.ofNullable(
        (UUID) em.createNativeQuery("select caller_person_id()", UUID.class).getSingleResult());
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
