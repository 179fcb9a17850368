package no.rodtrad.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import no.rodtrad.agreement.AgreementBuilder;
import no.rodtrad.testing.As;

/** What must hold of agreements, their phases, courses and ledgers after every command. */
final class AgreementInvariants {
  /** No phase outside its agreement, but aftercare for a year behind it. */
  static final String PHASE_OUTSIDE =
      """
      select a.id from agreement a join agreement_phase p on p.agreement_id = a.id
      where a.id = any (?) and (p.starts_on < a.starts_on or p.ends_on < p.starts_on
        or p.ends_on > a.ends_on + case when p.kind = 'AFTERCARE' then interval '12 months' else interval '0' end)
      """;

  static final String PHASES_OVERLAP =
      """
      select p.agreement_id from agreement_phase p join agreement_phase o
        on o.agreement_id = p.agreement_id and o.starts_on > p.starts_on and o.starts_on <= p.ends_on
      where p.agreement_id = any (?)
      """;

  static final String COURSE_OUTSIDE =
      """
      select c.agreement_id from course c join agreement a on a.id = c.agreement_id
        cross join lateral (select cast(c.starts_at at time zone 'Europe/Oslo' as date) as first,
          cast((c.starts_at + make_interval(mins => c.duration_minutes) - interval '1 microsecond')
            at time zone 'Europe/Oslo' as date) as last) d
      where a.id = any (?) and not c.before_agreement and c.status <> 'CANCELLED' and c.starts_at is not null
        and exists (select from generate_series(d.first, d.last, interval '1 day') day
          where not (day between a.starts_on and coalesce(a.ends_on, 'infinity')
            or exists (select from agreement_phase p where p.agreement_id = a.id
              and day between p.starts_on and p.ends_on)))
      """;

  /** Where a school is no party any more, nothing of it is left under the agreement. */
  static final String SCHOOL_OUTSIDE =
      """
      select s.agreement_id from trainer_slot s
      where s.agreement_id = any (?) and s.status in ('WAITLISTED', 'OFFERED', 'RESERVED', 'NAMED', 'ENROLLED')
        and not exists (select from agreement_school x where x.agreement_id = s.agreement_id and x.school_id = s.school_id)
      """;

  private AgreementInvariants() {}

  /**
   * As it is told: every line of the ledger balances, and every state was come to from the last.
   */
  static void isToldWhole(String agreement, String when) {
    var ledger = read(agreement, "/fulfilment");
    Map<String, Object> slots = ledger.getMap("slots");
    var left = number(slots, "left");
    assertThat(left).as(when).isNotNegative();
    assertThat(
            number(slots, "certified")
                + number(slots, "live")
                + number(slots, "withdrawn")
                + number(slots, "forfeited")
                + left)
        .as(when + ": " + slots)
        .isEqualTo(number(slots, "quota"));
    List<Map<String, Object>> entitlements = ledger.getList("entitlements");
    for (var line : entitlements) {
      assertThat(number(line, "held") + number(line, "planned") + number(line, "left"))
          .as(when + ": " + line)
          .isEqualTo(number(line, "promised") + number(line, "beyond"));
    }
    assertThat(read(agreement, "/ledger?limit=1").getInt("items[0].left"))
        .as(when + ": the latest entry of the ledger")
        .isEqualTo(left);
    var told = read(agreement, "");
    List<Map<String, String>> moves = told.getList("transitions");
    var state = "DRAFT";
    for (var move : moves) {
      assertThat(move).as(when).containsEntry("from", state);
      assertThat(move.get("at")).as(when).isNotBlank();
      assertThat(move.get("actor")).as(when).isNotBlank();
      state = move.get("to");
    }
    assertThat(told.getString("status")).as(when + ": " + moves).isEqualTo(state);
  }

  private static int number(Map<String, Object> line, String field) {
    return line.get(field) instanceof Number number ? number.intValue() : 0;
  }

  private static JsonPath read(String agreement, String what) {
    return As.admin().get(AgreementBuilder.PATH + "/" + agreement + what).jsonPath();
  }
}
