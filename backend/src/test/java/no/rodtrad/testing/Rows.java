package no.rodtrad.testing;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables beneath the application, for what no operation can set up or look at. */
public final class Rows {
  private Rows() {}

  /** Work on one connection, as the system, in one transaction. */
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  public static <T> T inTransaction(Work<T> work) {
    try (var connection = Arc.container().instance(DataSource.class).get().getConnection()) {
      connection.setAutoCommit(false);
      try (var system =
          connection.prepareStatement("select set_config('app.system', 'on', true)")) {
        system.execute();
      }
      var result = work.on(connection);
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Changes rows; its question marks stand for the values. */
  public static void change(String sql, @Nullable Object... values) {
    inTransaction(connection -> change(connection, sql, values));
  }

  public static int change(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < values.length; index++) {
        statement.setObject(index + 1, values[index]);
      }
      return statement.executeUpdate();
    }
  }

  /** The first column of the first row, as text. */
  public static String text(String sql, @Nullable Object... values) {
    return inTransaction(
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
              statement.setObject(index + 1, values[index]);
            }
            try (var rows = statement.executeQuery()) {
              return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
          }
        });
  }
}
