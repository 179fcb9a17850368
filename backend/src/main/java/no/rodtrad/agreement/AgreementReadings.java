package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads agreements as they are shown: one query, and one question for the places drawn. */
@ApplicationScoped
class AgreementReadings {
  private static final String COLUMNS =
      """
      a.id, a.version, a.title, a.kind, a.provider_id, p.name as provider_name,
      mn.number as municipality_number, a.signed_on, a.starts_on, a.ends_on, a.decided_status,
      nullif(a.version_in_force, 0) as version_in_force, a.next_version_on, a.trainer_quota, a.created_at, a.has_core_team, a.core_team_name, a.core_team_leader,
      a.core_team_members, a.core_team_goals,
      agreement_principals(a.id) as principals,
      array(select x.school_id from agreement_school x
            where x.agreement_id = a.id order by x.school_id) as school_ids,
      (select cast(json_agg(json_build_object('kind', e.kind, 'quantity', e.quantity)) as text)
         from agreement_entitlement e where e.agreement_id = a.id) as entitlements,
      (select cast(json_agg(json_build_object('kind', f.kind, 'name', f.name,
           'startsOn', f.starts_on, 'endsOn', f.ends_on, 'goal', f.goal) order by f.starts_on) as text)
         from agreement_phase f where f.agreement_id = a.id) as phases,
      (select cast(json_agg(json_build_object('name', v.name, 'providerId', v.provider_id,
           'from', v.valid_from, 'to', v.valid_to, 'personId', v.person_id)
           order by v.valid_from, v.position) as text)
         from agreement_adviser v where v.agreement_id = a.id) as advisers,
      (select cast(json_agg(json_build_object('from', t.from_status, 'to', t.to_status, 'at', t.at,
           'actor', t.actor, 'reason', t.reason) order by t.position) as text)
         from agreement_transition t where t.agreement_id = a.id) as transitions,
      (select cast(json_agg(json_build_object('schoolId', c.school_id, 'municipalityNumber',
           (select number from municipality_number x where x.municipality_id = c.municipality_id
            order by valid_to desc nulls first limit 1),
           'givenOn', c.given_on, 'givenBy', c.given_by) order by c.given_on, c.school_id) as text)
         from agreement_consent c where c.agreement_id = a.id) as consents
      """;
  private static final String FROM =
      """
      agreement a
        join provider p on p.id = a.provider_id
        left join lateral (select number from municipality_number x
                           where x.municipality_id = a.municipality_id
                           order by valid_to desc nulls first limit 1) mn on true
      """;

  /** Named, or its municipality the party. */
  private static final String AT_SCHOOL =
      """
      a.id in (select agreement_id from agreement_school where school_id = :school)
      or a.municipality_id = (select municipality_id from school where id = :school)
      """;

  /** The party, or where a school lies that is named; by any number it has or had. */
  private static final String IN_MUNICIPALITY =
      """
      exists (select from municipality_number x where x.number = :municipality
        and (x.municipality_id = a.municipality_id or a.id in (
          select y.agreement_id from agreement_school y join school s on s.id = y.school_id
          where s.municipality_id = x.municipality_id)))
      """;

  private final EntityManager em;
  private final JsonColumns json;
  private final AgreementUse use;
  private final Clock clock;

  AgreementReadings(EntityManager em, JsonColumns json, AgreementUse use, Clock clock) {
    this.em = em;
    this.json = json;
    this.use = use;
    this.clock = clock;
  }

  /**
   * @param version the row version its ETag begins with
   */
  record Versioned(AgreementDetail agreement, long version) {}

  Optional<Versioned> find(UUID id) {
    List<?> rows =
        em.createNativeQuery(
                "select " + COLUMNS + " from " + FROM + " where a.id = :id", Tuple.class)
            .setParameter("id", id)
            .getResultList();
    return details(rows.stream().map(Tuple.class::cast).toList()).stream()
        .findFirst()
        .map(found -> new Versioned(found, ((Tuple) rows.get(0)).get("version", Long.class)));
  }

  Page<AgreementDetail> list(AgreementFilter filter, PageRequest page) {
    var listing =
        new Listing(COLUMNS, FROM)
            .where(AT_SCHOOL, "school", filter.school)
            .where(IN_MUNICIPALITY, "municipality", filter.municipality)
            .where("a.provider_id = :provider", "provider", filter.provider)
            .where("a.kind = :kind", "kind", name(filter.kind))
            .where(
                "agreement_status(a.decided_status, a.starts_on, a.ends_on, :today) = :status",
                "status",
                name(filter.status))
            .orderByDescending("a.starts_on", "date")
            .orderBy("a.id", "uuid");
    if (filter.status != null) {
      listing.given("today", LocalDate.now(clock));
    }
    var rows = listing.page(em, page, row -> row);
    return rows.withItems(details(rows.items()));
  }

  private List<AgreementDetail> details(List<Tuple> rows) {
    var used = use.places(rows.stream().map(row -> row.get("id", UUID.class)).toList());
    return rows.stream().map(row -> detail(row, used)).toList();
  }

  private AgreementDetail detail(Tuple row, Map<UUID, TrainerUse.Used> used) {
    var term = new Term(row.get("starts_on", LocalDate.class), row.get("ends_on", LocalDate.class));
    var transitions = transitions(row, term);
    var status = status(row, transitions);
    var team = coreTeam(row);
    return new AgreementDetail(
        row.get("id", UUID.class),
        row.get("title", String.class),
        AgreementKind.valueOf(row.get("kind", String.class)),
        new ProviderRef(row.get("provider_id", UUID.class), row.get("provider_name", String.class)),
        List.of(row.get("school_ids", UUID[].class)),
        row.get("municipality_number", String.class),
        row.get("signed_on", LocalDate.class),
        term.startsOn(),
        term.endsOn(),
        row.get("version_in_force", Integer.class),
        row.get("next_version_on", LocalDate.class),
        status,
        since(row, transitions),
        row.get("trainer_quota", Integer.class),
        entitlements(row),
        json.list(row.get("phases", String.class), Phase.class),
        json.list(row.get("advisers", String.class), Adviser.class),
        team,
        LeaderFlag.of(team, List.of(row.get("principals", String[].class)), status),
        json.list(row.get("consents", String.class), Consent.class),
        usage(row, used, status),
        transitions);
  }

  private static SlotUsage usage(
      Tuple row, Map<UUID, TrainerUse.Used> used, AgreementStatus status) {
    var none = TrainerUse.Used.none(row.get("trainer_quota", Integer.class));
    return SlotUsage.of(used.getOrDefault(row.get("id", UUID.class), none), status);
  }

  /** What was decided, and what has followed from the dates since. */
  private List<StatusChange> transitions(Tuple row, Term term) {
    var decided = json.list(row.get("transitions", String.class), StatusChange.class);
    var all = new ArrayList<>(decided);
    all.addAll(
        term.changes(
            AgreementStatus.valueOf(row.get("decided_status", String.class)),
            since(row, decided),
            LocalDate.now(clock)));
    return all;
  }

  private static AgreementStatus status(Tuple row, List<StatusChange> transitions) {
    return transitions.isEmpty()
        ? AgreementStatus.valueOf(row.get("decided_status", String.class))
        : transitions.get(transitions.size() - 1).to();
  }

  private static Instant since(Tuple row, List<StatusChange> transitions) {
    return transitions.isEmpty()
        ? row.get("created_at", Instant.class)
        : transitions.get(transitions.size() - 1).at();
  }

  private List<Entitlement> entitlements(Tuple row) {
    var unordered = json.list(row.get("entitlements", String.class), Entitlement.class);
    return unordered.stream().sorted(Comparator.comparing(Entitlement::kind)).toList();
  }

  private static @Nullable CoreTeam coreTeam(Tuple row) {
    return row.get("has_core_team", Boolean.class)
        ? new CoreTeam(
            row.get("core_team_name", String.class),
            row.get("core_team_leader", String.class),
            List.of(row.get("core_team_members", String[].class)),
            List.of(row.get("core_team_goals", String[].class)))
        : null;
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
