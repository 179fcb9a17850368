package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.Test;

/**
 * Who is answered from what was made of public figures: exactly those to whom row-level security
 * shows nothing else.
 */
@ApiTest
class SightTest {
  private static final String CALLERS =
      """
      select 'app.issuer=' || issuer || ';app.subject=' || subject from person_identity
      union all select distinct 'app.organisation=' || org_number from access_grant where org_number is not null
      union all values ('app.system=on'), ('app.subject=nobody')
      """;
  private static final String ANSWERS =
      """
      select (exists (select from observation_owner_value))::text || ' ' || caller_sees_owner_values()::text
      """;

  @Inject DataSource pool;

  @Test
  void the_question_whether_one_sees_more_agrees_with_the_wall_for_every_caller()
      throws SQLException {
    String school = SchoolBuilder.aSchool().in("3334").add();
    aCell().as("owner-flesberg").ofSchool(school).state("RESTRICTED", 40).add();
    aCell()
        .as("owner-kongsberg")
        .of("MUNICIPALITY", "number", "3303")
        .state("RESTRICTED", 40)
        .replace("*");
    Map<String, String> answers = new HashMap<>();
    for (String caller : callers()) {
      answers.put(caller, answers(caller));
    }
    assertThat(answers.values()).containsOnly("true true", "false false").contains("true true");
  }

  private static List<String> callers() throws SQLException {
    try (Connection connection = Owner.connection();
        var rows = connection.createStatement().executeQuery(CALLERS)) {
      var callers = new ArrayList<String>();
      while (rows.next()) {
        callers.add(rows.getString(1));
      }
      return callers;
    }
  }

  private String answers(String caller) throws SQLException {
    try (Connection connection = pool.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String setting : caller.split(";", -1)) {
        int at = setting.indexOf('=');
        statement.execute(
            "select set_config('%s', '%s', true)"
                .formatted(setting.substring(0, at), setting.substring(at + 1)));
      }
      try (var rows = statement.executeQuery(ANSWERS)) {
        rows.next();
        return rows.getString(1);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }
}
