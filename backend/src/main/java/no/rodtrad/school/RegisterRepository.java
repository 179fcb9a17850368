package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Reads the register whole, and adds to it by the thousand. */
@ApplicationScoped
class RegisterRepository implements Register {
  /** A unit that a split or merger made begins that day; all others are older than the register. */
  private static final String MUNICIPALITIES =
      """
      select n.number, n.municipality_id, n.name, cast(n.valid_from as text) as numbered_from,
             cast(n.valid_to as text) as numbered_to, cast(made.changed_on as text) as existed_from,
             cast(m.closed_on - 1 as text) as existed_to
      from municipality_number n
        join municipality m on m.id = n.municipality_id
        left join (select c.to_municipality_id, min(c.changed_on) as changed_on
                   from municipality_change c
                     join municipality_number first
                       on first.municipality_id = c.to_municipality_id and first.valid_from = c.changed_on
                   where c.kind in ('SPLIT', 'MERGED') group by c.to_municipality_id) made
          on made.to_municipality_id = m.id
      """;

  private static final String COUNTIES =
      """
      select c.number, c.name, cast(c.closed_on - 1 as text) as existed_to,
             (select cast(min(changed_on) as text) from county_change where to_number = c.number) as existed_from
      from county c
      """;

  private static final String SCHOOLS_IN =
      """
      select s.id, s.name, (select max(o.org_number) from school_org_number o where o.school_id = s.id)
               as org_number
      from school s where s.municipality_id = :municipality
      """;

  private final Session session;

  RegisterRepository(Session session) {
    this.session = session;
  }

  @Override
  public List<NumberedMunicipality> municipalities() {
    return session
        .createNativeQuery(MUNICIPALITIES, Tuple.class)
        .getResultStream()
        .map(
            row ->
                new NumberedMunicipality(
                    row.get("number", String.class),
                    row.get("municipality_id", UUID.class),
                    row.get("name", String.class),
                    span(row, "numbered"),
                    span(row, "existed")))
        .toList();
  }

  @Override
  public List<NumberedCounty> counties() {
    return session
        .createNativeQuery(COUNTIES, Tuple.class)
        .getResultStream()
        .map(
            row ->
                new NumberedCounty(
                    row.get("number", String.class),
                    row.get("name", String.class),
                    span(row, "existed")))
        .toList();
  }

  @Override
  public Map<OrgNumber, UUID> schools() {
    Map<OrgNumber, UUID> schools = new HashMap<>();
    session
        .createNativeQuery("select org_number, school_id from school_org_number", Tuple.class)
        .getResultStream()
        .forEach(
            row ->
                schools.put(
                    OrgNumber.of(row.get("org_number", String.class)),
                    row.get("school_id", UUID.class)));
    return schools;
  }

  @Override
  public List<NamedSchool> schoolsIn(UUID municipality) {
    return session
        .createNativeQuery(SCHOOLS_IN, Tuple.class)
        .setParameter("municipality", municipality)
        .getResultStream()
        .map(
            row ->
                new NamedSchool(
                    row.get("id", UUID.class),
                    OrgNumber.of(row.get("org_number", String.class)),
                    row.get("name", String.class)))
        .toList();
  }

  @Override
  public Map<OrgNumber, UUID> add(Collection<NewSchool> schools) {
    Map<OrgNumber, UUID> ids = new LinkedHashMap<>();
    schools.forEach(
        school -> ids.put(school.orgNumber(), UuidVersion7Strategy.INSTANCE.generateUuid(null)));
    UUID[] keys = ids.values().toArray(UUID[]::new);
    session
        .createNativeMutationQuery(
            """
            insert into school (id, name, municipality_id)
            select id, name, municipality from unnest(:ids, :names, :municipalities) as s (id, name, municipality)
            """)
        .setParameter("ids", keys)
        .setParameter("names", schools.stream().map(NewSchool::name).toArray(String[]::new))
        .setParameter(
            "municipalities", schools.stream().map(NewSchool::municipalityId).toArray(UUID[]::new))
        .executeUpdate();
    session
        .createNativeMutationQuery(
            """
            insert into school_org_number (org_number, school_id)
            select number, id from unnest(:numbers, :ids) as s (number, id)
            """)
        .setParameter("numbers", ids.keySet().stream().map(OrgNumber::value).toArray(String[]::new))
        .setParameter("ids", keys)
        .executeUpdate();
    return ids;
  }

  private static Span span(Tuple row, String name) {
    return new Span(
        day(row.get(name + "_from", String.class)), day(row.get(name + "_to", String.class)));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
