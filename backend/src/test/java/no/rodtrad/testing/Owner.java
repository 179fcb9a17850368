package no.rodtrad.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The owner of the tables, as migrations are: under no row-level security, and free to take a lock
 * or a wall away so that a test can show what it is for.
 */
public final class Owner {
  private Owner() {}

  /** Runs one statement; its parameters stand as question marks. */
  public static int run(String sql, @Nullable Object... parameters) {
    try (var connection = connection();
        var statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < parameters.length; index++) {
        statement.setObject(index + 1, parameters[index]);
      }
      return statement.execute() ? 0 : Math.max(statement.getUpdateCount(), 0);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused.getMessage(), refused);
    }
  }

  /** The first column of the first row, as text. */
  public static String read(String sql, Object... parameters) {
    try (var connection = connection();
        var statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < parameters.length; index++) {
        statement.setObject(index + 1, parameters[index]);
      }
      try (var rows = statement.executeQuery()) {
        return rows.next() ? String.valueOf(rows.getString(1)) : "";
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused.getMessage(), refused);
    }
  }

  public static int count(String sql, Object... parameters) {
    return Integer.parseInt(read(sql, parameters));
  }

  public static Connection connection() throws SQLException {
    var config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("quarkus.flyway.jdbc-url", String.class),
        config.getValue("quarkus.flyway.username", String.class),
        config.getValue("quarkus.flyway.password", String.class));
  }
}
