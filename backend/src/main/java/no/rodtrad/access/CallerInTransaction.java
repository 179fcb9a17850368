package no.rodtrad.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;

/**
 * Tells the database who asks, first thing in every transaction and for that transaction only, so
 * that row-level security stands in front of every query, also those nobody has written yet. What
 * has come to hold since, by its date alone, is put in force by the same statement.
 */
@ApplicationScoped
class CallerInTransaction {
  private static final String SETTINGS =
      """
      select set_config('app.issuer', ?, true), set_config('app.subject', ?, true),
             set_config('app.organisation', ?, true), set_config('app.system', ?, true),
             set_config('app.client', ?, true), set_config('app.today', ?, true),
             set_config('app.now', ?, true), put_versions_in_force(cast(? as date))
      """;

  private final DataSource database;
  private final Caller caller;
  private final BackgroundWork background;
  private final Clock clock;

  CallerInTransaction(DataSource database, Caller caller, BackgroundWork background, Clock clock) {
    this.database = database;
    this.caller = caller;
    this.background = background;
    this.clock = clock;
  }

  void begin(@Observes @Initialized(TransactionScoped.class) Object transaction)
      throws SQLException {
    var system = background.isRunning();
    var id = system ? null : caller.id().orElse(null);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(SETTINGS)) {
      statement.setString(1, id == null ? "" : id.issuer());
      statement.setString(2, id == null ? "" : id.subject());
      statement.setString(3, id == null ? "" : id.organisation());
      statement.setString(4, system ? "on" : "");
      statement.setString(5, system ? "" : caller.clientName());
      var now = Instant.now(clock);
      var today = LocalDate.ofInstant(now, clock.getZone()).toString();
      statement.setString(6, today);
      statement.setString(7, now.toString());
      statement.setString(8, today);
      statement.execute();
    }
  }
}
