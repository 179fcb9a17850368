package no.rodtrad.redthread;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;

/** The worklist of a persona, and things to put on it. */
final class Work {
  static final String WORKLIST = "/api/v1/me/worklist";
  static final String FLESBERG = "01900000-0000-7000-8000-000000000202";
  static final String MADSEBAKKEN = "01900000-0000-7000-8000-000000000201";
  static final String EKSEMPEL = "01900000-0000-7000-8000-000000000203";

  private Work() {}

  /** Everything that needs the persona, page by page. */
  static List<Map<String, Object>> of(String persona) {
    var all = new ArrayList<Map<String, Object>>();
    var page = read(persona, "");
    all.addAll(page.<List<Map<String, Object>>>path("items"));
    while (page.path("nextCursor") != null) {
      page = read(persona, page.path("nextCursor"));
      all.addAll(page.<List<Map<String, Object>>>path("items"));
    }
    return all;
  }

  static Optional<Map<String, Object>> item(String persona, String key) {
    return of(persona).stream().filter(item -> key.equals(item.get("key"))).findFirst();
  }

  static List<Map<String, Object>> about(String persona, String subject) {
    return of(persona).stream()
        .filter(item -> String.valueOf(item.get("subject")).contains("id=" + subject))
        .toList();
  }

  private static Response read(String persona, String cursor) {
    var request = As.persona(persona).queryParam("limit", 200);
    return (cursor.isEmpty() ? request : request.queryParam("cursor", cursor)).get(WORKLIST);
  }

  /** An agreement of SMART-senteret in force, at one school, until this day. */
  static String agreement(String school, LocalDate endsOn) {
    var id = UUID.randomUUID();
    Owner.run(
        """
        insert into agreement (id, title, kind, provider_id, starts_on, ends_on, decided_status, created_at)
        values (?, 'Prøveavtale', 'LONG_TERM', '01900000-0000-7000-8000-000000000101', ?, ?, 'SIGNED', now())
        """,
        id,
        endsOn.minusYears(1),
        endsOn);
    Owner.run("insert into agreement_school values (?, ?)", id, UUID.fromString(school));
    return id.toString();
  }

  static void change(String agreement, String columns) {
    Owner.run("update agreement set " + columns + " where id = ?", UUID.fromString(agreement));
  }
}
