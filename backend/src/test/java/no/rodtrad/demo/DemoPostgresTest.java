package no.rodtrad.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPostgresTest {

  @Test
  void keeps_what_was_written_and_refuses_a_second_user(@TempDir Path folder) throws Exception {
    try (DemoPostgres first = DemoPostgres.keptIn(folder, false)) {
      run(first, "rodtrad_owner", "CREATE TABLE kept AS SELECT 'here' AS word");
      assertThatThrownBy(() -> DemoPostgres.keptIn(folder, false))
          .isInstanceOf(DemoFailure.class)
          .hasMessageContaining("Another demo run already uses");
    }
    try (DemoPostgres second = DemoPostgres.keptIn(folder, false)) {
      assertThat(query(second, "rodtrad_owner", "SELECT word FROM kept")).containsExactly("here");
    }
  }

  @Test
  void has_an_owner_without_superpowers_and_a_login_that_may_do_nothing_alone() throws Exception {
    try (DemoPostgres postgres = DemoPostgres.temporary()) {
      assertThat(
              query(
                  postgres,
                  "rodtrad_owner",
                  "SELECT rolname FROM pg_roles WHERE rolname LIKE 'rodtrad%'"
                      + " AND (rolsuper OR rolcreaterole OR rolbypassrls OR rolcreatedb)"))
          .isEmpty();
      run(postgres, "rodtrad_owner", "CREATE TABLE secret (id int)");
      run(postgres, "rodtrad_owner", "GRANT SELECT ON secret TO rodtrad_app");
      assertThatThrownBy(() -> query(postgres, "rodtrad_login", "SELECT id FROM secret"))
          .hasMessageContaining("permission denied");
      run(postgres, "rodtrad_login", "SET ROLE rodtrad_app; SELECT id FROM secret");
    }
  }

  @Test
  void speaks_utc_and_sorts_as_norwegians_do() throws Exception {
    try (DemoPostgres postgres = DemoPostgres.temporary()) {
      assertThat(query(postgres, "rodtrad_owner", "SHOW timezone")).containsExactly("UTC");
      assertThat(
              query(
                  postgres,
                  "rodtrad_owner",
                  "SELECT v FROM unnest(ARRAY['å','a','ø','z','æ']) v ORDER BY v COLLATE \"nb-x-icu\""))
          .containsExactly("a", "z", "æ", "ø", "å");
    }
  }

  @Test
  void says_in_one_sentence_that_the_folder_is_damaged(@TempDir Path folder) throws Exception {
    DemoPostgres.keptIn(folder, false).close();
    Files.write(folder.resolve("postgres/global/pg_control"), new byte[8192]);
    assertThatThrownBy(() -> DemoPostgres.keptIn(folder, false))
        .isInstanceOf(DemoFailure.class)
        .hasMessageContaining("start with --fresh");
  }

  @Test
  void starts_over_when_the_first_start_was_interrupted(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("postgres/base"));
    Files.writeString(folder.resolve("postgres.unfinished"), "");
    try (DemoPostgres postgres = DemoPostgres.keptIn(folder, false)) {
      assertThat(query(postgres, "rodtrad_owner", "SELECT 'alive'")).containsExactly("alive");
    }
  }

  private static void run(DemoPostgres postgres, String user, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), user, "demo");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> query(DemoPostgres postgres, String user, String sql)
      throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), user, "demo");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
