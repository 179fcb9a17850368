package no.rodtrad.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.rodtrad.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** Row-level security stands in front of every query only for a role that cannot pass it by. */
@ApiTest
class DatabaseWallTest {
  /** What every signed-in caller may read: the register, the models, and figures' public state. */
  private static final List<String> PUBLIC =
      List.of(
          "county",
          "county_change",
          "course_theme",
          "municipality",
          "municipality_change",
          "municipality_number",
          "observation",
          "provider",
          "reading_epoch",
          "risk_indicator",
          "risk_model",
          "risk_model_transition",
          "risk_rule",
          "school",
          "school_org_number",
          "school_successor");

  private static final String WITHOUT_WALL =
      """
      select c.relname from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and has_table_privilege('rodtrad_app', c.oid, 'select')
        and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
      order by c.relname
      """;

  @Inject DataSource pool;

  @Test
  void every_table_has_a_policy_or_is_public() throws SQLException {
    assertThat(texts(WITHOUT_WALL)).containsExactlyElementsOf(PUBLIC);
  }

  @Test
  void no_view_passes_the_policies_by() throws SQLException {
    assertThat(
            texts(
                """
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
                  and not coalesce('security_invoker=true' = any (c.reloptions)
                    or 'security_invoker=on' = any (c.reloptions), false)
                """))
        .isEmpty();
  }

  @Test
  void the_pool_works_as_a_role_without_power() throws SQLException {
    assertThat(
            texts(
                """
                select concat_ws(' ', current_user, r.rolname, r.rolsuper, r.rolbypassrls,
                                 r.rolcreaterole, r.rolcreatedb)
                from pg_roles r where r.rolname in (current_user, session_user) order by r.rolname
                """))
        .containsExactly("rodtrad_app rodtrad_app f f f f", "rodtrad_app rodtrad_login f f f f");
  }

  @Test
  void the_role_can_neither_change_a_table_nor_become_its_owner() {
    for (String forbidden :
        List.of(
            "alter table agreement disable row level security",
            "alter table school add column colour text",
            "drop policy agreement_seen on agreement",
            "create table colour (id integer)",
            "truncate agreement",
            "set role rodtrad_owner",
            "set session authorization postgres",
            "select * from access_grant",
            "select * from person_identity",
            "select name from person",
            "select pg_read_file('/etc/passwd')")) {
      assertThatThrownBy(() -> texts(forbidden))
          .as(forbidden)
          .isInstanceOf(SQLException.class)
          .satisfies(
              refusal -> assertThat(((SQLException) refusal).getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void a_connection_that_nobody_asks_through_sees_nothing() throws SQLException {
    for (String table :
        List.of(
            "agreement",
            "course",
            "measure",
            "trainer_slot",
            "import_run",
            "scheme",
            "participation",
            "voice")) {
      assertThat(texts("select count(*) from " + table)).as(table).containsExactly("0");
    }
  }

  private List<String> texts(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        var statement = connection.createStatement()) {
      var texts = new ArrayList<String>();
      if (statement.execute(sql)) {
        var rows = statement.getResultSet();
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    }
  }
}
