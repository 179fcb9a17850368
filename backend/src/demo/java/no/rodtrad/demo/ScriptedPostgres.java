package no.rodtrad.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For the test of the compose file: a PostgreSQL set up by the scripts its container would run,
 * with passwords that count, and a demo issuer whose tokens must be refused. Says where they are in
 * one line, and stays until its standard input ends.
 */
final class ScriptedPostgres {
  private static final Pattern GETENV = Pattern.compile("(?m)^\\\\getenv (\\w+) (\\w+)$");
  private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

  private ScriptedPostgres() {}

  public static void main(String[] scripts) throws IOException, SQLException {
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(DemoPostgres.binaries())
                .start();
        DemoIssuer issuer = DemoIssuer.start(0)) {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        for (String script : scripts) {
          run(Files.readString(Path.of(script)), statement);
        }
        askForPasswords(statement);
      }
      System.out.printf(
          "{\"port\": %d, \"demoToken\": \"%s\"}%n", server.getPort(), issuer.token("admin"));
      runWhatIsAsked(server);
    }
    System.exit(0);
  }

  private static void runWhatIsAsked(EmbeddedPostgres server) throws IOException, SQLException {
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = asked.readLine(); path != null; path = asked.readLine()) {
      try (Connection connection = server.getDatabase("postgres", "rodtrad").getConnection();
          Statement statement = connection.createStatement()) {
        run(Files.readString(Path.of(path)), statement);
      }
      System.out.printf("{\"ran\": \"%s\"}%n", path);
    }
  }

  /** As psql does: variables out of the environment, one statement after the other. */
  private static void run(String script, Statement statement) throws SQLException {
    Map<String, String> variables = new HashMap<>();
    GETENV
        .matcher(script)
        .results()
        .forEach(line -> variables.put(line.group(1), System.getenv(line.group(2))));
    String plain = GETENV.matcher(script).replaceAll("").replaceAll("(?m)^--.*$", "");
    String filled =
        VARIABLE
            .matcher(plain)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        quoted(Objects.requireNonNull(variables.get(found.group(1))))));
    for (String command : filled.split(";\\s*\\n", -1)) {
      if (!command.isBlank()) {
        statement.execute(command);
      }
    }
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static void askForPasswords(Statement statement) throws SQLException, IOException {
    try (ResultSet file = statement.executeQuery("SHOW hba_file")) {
      file.next();
      Files.write(
          Path.of(file.getString(1)),
          List.of(
              "host all postgres 127.0.0.1/32 trust", "host all all 127.0.0.1/32 scram-sha-256"));
    }
    statement.execute("SELECT pg_reload_conf()");
  }
}
