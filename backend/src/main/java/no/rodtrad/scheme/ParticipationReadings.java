package no.rodtrad.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** Reads participations as they are shown: one query, one record. */
@ApplicationScoped
class ParticipationReadings {
  private static final String COLUMNS =
      """
      p.id, p.version, p.scheme_id, s.name as scheme_name, s.years, n.number as municipality_number,
      m.name as municipality_name, c.number as county_number, c.name as county_name, p.intake, p.category, p.status,
      (select cast(json_agg(json_build_object('kind', f.kind, 'name', f.name, 'fromYear', f.from_year,
           'toYear', f.to_year) order by f.from_year) as text)
         from scheme_phase f where f.scheme_id = s.id) as phases,
      (select cast(json_agg(json_build_object('id', x.school_id, 'orgNumber', o.org_number, 'name', y.name)
           order by y.name collate "nb-x-icu", y.id) as text)
         from participation_school x join school y on y.id = x.school_id
           join school_org_number o on o.school_id = y.id and o.valid_to is null
        where x.participation_id = p.id) as schools,
      (select cast(json_agg(json_build_object('name', a.name, 'from', a.valid_from, 'to', a.valid_to,
           'personId', a.person_id, 'provider', json_build_object('id', v.id, 'name', v.name))
           order by a.valid_from, a.position) as text)
         from participation_adviser a join provider v on v.id = a.provider_id
        where a.participation_id = p.id) as advisers,
      (select cast(json_agg(json_build_object('number', r.number, 'schoolYear', r.school_year, 'dueOn', r.due_on,
           'ownDate', r.own_date, 'parties', (
             select json_agg(json_build_object('party', d.party, 'deliveredOn', d.delivered_on,
                 'deliveredBy', d.delivered_by, 'recordedAt', d.recorded_at, 'note', d.note)
                 order by array_position(array['MUNICIPALITY', 'ADVISERS', 'COUNTY_GOVERNOR'], d.party))
               from participation_report_party d
              where d.participation_id = r.participation_id and d.number = r.number)) order by r.number) as text)
         from participation_report r where r.participation_id = p.id) as reports,
      caller_parties(p.id, p.municipality_id) as your_parties,
      (select cast(json_agg(json_build_object('from', t.from_status, 'to', t.to_status, 'at', t.at,
           'actor', t.actor, 'reason', t.reason) order by t.at, t.id) as text)
         from participation_transition t where t.participation_id = p.id) as transitions
      """;
  private static final String FROM =
      """
      participation p
        join scheme s on s.id = p.scheme_id
        join municipality m on m.id = p.municipality_id
        join county c on c.number = m.county_number
        join lateral (select number from municipality_number x where x.municipality_id = m.id
                      order by valid_to desc nulls first limit 1) n on true
      """;

  /**
   * The one place in SQL that says what overdue is; ReportState says the same, and a test compares
   * them.
   */
  private static final String OVERDUE =
      """
      :overdue = (p.status in ('ACTIVE', 'COMPLETED') and exists (
        select from participation_report r
          join participation_report_party d on d.participation_id = r.participation_id and d.number = r.number
        where r.participation_id = p.id and d.delivered_on is null and r.due_on < :today))
      """;

  private static final String IN_MUNICIPALITY =
      "p.municipality_id in (select municipality_id from municipality_number where number = :municipality)";
  private static final String AT_SCHOOL =
      "p.id in (select participation_id from participation_school where school_id = :school)";

  private final EntityManager em;
  private final ParticipationRows rows;
  private final Clock clock;

  ParticipationReadings(EntityManager em, ParticipationRows rows, Clock clock) {
    this.em = em;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param version the row version its ETag begins with
   * @param ownDates the reports that are due on another day than the scheme's
   */
  record Versioned(ParticipationDetail participation, long version, List<ReportDate> ownDates) {}

  Optional<Versioned> find(UUID id) {
    return new Listing(COLUMNS, FROM).where("p.id = :id", "id", id).only(em, rows::versioned);
  }

  Page<ParticipationDetail> list(ParticipationFilter filter, PageRequest page) {
    var listing =
        new Listing(COLUMNS, FROM)
            .where("p.scheme_id = :scheme", "scheme", filter.scheme)
            .where(IN_MUNICIPALITY, "municipality", filter.municipality)
            .where("m.county_number = :county", "county", filter.county)
            .where(AT_SCHOOL, "school", filter.school)
            .where("p.intake = :intake", "intake", filter.intake)
            .where("p.status = :status", "status", filter.status)
            .where(OVERDUE, "overdue", filter.overdue)
            .orderByDescending("p.intake", "text")
            .orderBy("m.name collate \"nb-x-icu\"", "text")
            .orderBy("p.id", "uuid");
    if (filter.overdue != null) {
      listing.given("today", LocalDate.now(clock));
    }
    return listing.page(em, page, rows::detail);
  }
}
