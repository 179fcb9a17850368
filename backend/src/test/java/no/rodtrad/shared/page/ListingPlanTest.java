package no.rodtrad.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/** What the database does for page 1,000 of the lists that grow, of 5 rows, with 6,000 in each. */
@ApiTest
class ListingPlanTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PARAMETER = Pattern.compile("\\?");
  private static final int LIMIT = 5;
  private static final int PAGES = 1000;

  /** Rows are looked at in batches and once more for what belongs to them; never all of them. */
  private static final double MOST_ROWS = 20.0 * LIMIT;

  private static final List<String> FILLING =
      List.of(
          "alter table course disable trigger user",
          "alter table trainer_slot disable trigger user",
          """
          insert into school select r.* from (select * from school order by id limit 1) s,
            generate_series(1, 6000) g,
            jsonb_populate_record(null::school, to_jsonb(s) || jsonb_build_object('id', gen_random_uuid(),
              'name', 'Fylt skole ' || g % 5000)) r
          """,
          """
          insert into school_org_number (school_id, org_number)
          select id, 'U' || lpad(row_number() over ()::text, 8, '0') from school where name like 'Fylt skole %'
          """,
          """
          insert into course (id, kind, title, starts_at, duration_minutes)
          select gen_random_uuid(), 'OTHER', 'Fylt kurs',
            timestamptz '2030-01-01 08:00Z' + g % 5000 * interval '1 minute', 60
          from generate_series(1, 6000) g
          """,
          """
          insert into trainer_slot overriding system value
          select r.* from (select * from trainer_slot order by id limit 1) t,
            generate_series(1, 6000) g,
            jsonb_populate_record(null::trainer_slot, to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), 'status', 'RELEASED',
              'reserved_at', timestamptz '2030-01-01 08:00Z' + g % 5000 * interval '1 minute')) r
          """,
          """
          insert into observation (unit_type, school_id, indicator, grade, school_year, state, series)
          select 'SCHOOL', id, 'ES_BULLYING', 7, '2031-32', 'ABSENT', 'x' from school
          where name like 'Fylt skole %'
          """,
          // The owner of a table stands under its policies only where they are forced.
          "alter table course force row level security",
          "alter table trainer_slot force row level security",
          "alter table observation_owner_value force row level security",
          "analyze school",
          "analyze school_org_number",
          "analyze course",
          "analyze trainer_slot",
          "analyze observation");

  private record Large(String list, String table, String place) {}

  /** The lists, and the keys of the row before page 1,000. */
  private static final List<Large> LISTS =
      List.of(
          new Large(
              "schools", "school", "name, id from school order by name collate \"nb-x-icu\", id"),
          new Large("courses", "course", "listed_at, id from course order by listed_at, id"),
          new Large(
              "trainer-slots",
              "trainer_slot",
              "reserved_at, id from trainer_slot order by reserved_at, id"),
          new Large(
              "observations",
              "observation",
              "school_year, indicator, grade, unit_key from observation"
                  + " order by school_year, indicator, grade, unit_key"));

  @Test
  void page_1000_is_begun_at_its_place_in_an_index() throws Exception {
    var statements = LISTS.stream().map(ListingPlanTest::statement).toList();
    try (var connection = Owner.connection()) {
      connection.setAutoCommit(false);
      for (String step : FILLING) {
        run(connection, step);
      }
      for (int index = 0; index < LISTS.size(); index++) {
        var large = LISTS.get(index);
        var place = place(connection, large);
        var plan = plan(connection, statements.get(index), place);
        var looked = new ArrayList<String>();
        assertThat(rowsOf(large.table, plan, looked))
            .as("%s looks at %s", large.list, looked)
            .isLessThan(MOST_ROWS);
        assertThat(sorted(plan)).as("%s sorts", large.list).isLessThan(MOST_ROWS);
      }
      connection.rollback();
    }
  }

  /** As the list itself asks for a page behind a cursor. */
  private static String statement(Large large) {
    String cursor =
        As.admin().queryParam("limit", 1).get("/api/v1/" + large.list).path("nextCursor");
    return SqlCount.heard(
            () ->
                As.admin()
                    .queryParam("limit", LIMIT)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/" + large.list)
                    .then()
                    .statusCode(200))
        .stream()
        .filter(sql -> sql.contains("cast(? as"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> place(Connection connection, Large large) throws Exception {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select " + large.place + " offset " + LIMIT * PAGES + " limit 1")) {
      row.next();
      var keys = new ArrayList<String>();
      for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
        keys.add(row.getString(column));
      }
      return keys;
    }
  }

  private static JsonNode plan(Connection connection, String sql, List<String> place)
      throws Exception {
    run(
        connection,
        "select set_config('app.issuer', 'demo', true), set_config('app.subject', 'admin', true)");
    try (var explain =
        connection.prepareStatement("explain (analyze, timing off, format json) " + sql)) {
      bind(explain, sql, place);
      try (var rows = explain.executeQuery()) {
        rows.next();
        return JSON.readTree(rows.getString(1)).get(0).path("Plan");
      }
    }
  }

  /** For each source the keys in the order of the list, and how many rows; then the page's own. */
  private static void bind(PreparedStatement explain, String sql, List<String> place)
      throws Exception {
    var parameters = PARAMETER.matcher(sql).results().count();
    var source = place.size() + 1L;
    assertThat(parameters % source).as(sql).isIn(0L, 1L);
    for (int index = 1; index <= parameters; index++) {
      var key = (index - 1) % (int) source;
      if (index == parameters || key == place.size()) {
        explain.setInt(index, LIMIT + 1);
      } else {
        explain.setString(index, place.get(key));
      }
    }
  }

  private static void run(Connection connection, String sql) throws Exception {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Rows of the table that are looked at, taken or not. */
  private static double rowsOf(String table, JsonNode plan, List<String> looked) {
    var rows = 0.0;
    if (plan.path("Relation Name").asText().equals(table)) {
      rows =
          plan.path("Actual Loops").asDouble()
              * (plan.path("Actual Rows").asDouble()
                  + plan.path("Rows Removed by Filter").asDouble()
                  + plan.path("Rows Removed by Index Recheck").asDouble());
      looked.add(
          plan.path("Node Type").asText() + " " + plan.path("Index Name").asText() + " " + rows);
    }
    for (JsonNode part : plan.path("Plans")) {
      rows += rowsOf(table, part, looked);
    }
    return rows;
  }

  private static double sorted(JsonNode plan) {
    var rows = 0.0;
    for (JsonNode part : plan.path("Plans")) {
      rows = Math.max(rows, sorted(part));
      if (plan.path("Node Type").asText().contains("Sort")) {
        rows = Math.max(rows, part.path("Actual Rows").asDouble());
      }
    }
    return rows;
  }
}
