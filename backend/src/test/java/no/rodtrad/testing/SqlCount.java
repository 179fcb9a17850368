package no.rodtrad.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts SQL statements, so that a test can say how many an operation takes, however many rows
 * there are.
 */
@PersistenceUnitExtension
@ApplicationScoped
public class SqlCount implements StatementInspector {
  private static final long serialVersionUID = 1L;
  private static final AtomicInteger STATEMENTS = new AtomicInteger();
  private static final AtomicReference<String> LATEST = new AtomicReference<>("");

  @Override
  public String inspect(String sql) {
    STATEMENTS.incrementAndGet();
    LATEST.set(sql);
    return sql;
  }

  /** The statements that run while this is done, by whichever thread. */
  public static int during(Runnable work) {
    var before = STATEMENTS.get();
    work.run();
    return STATEMENTS.get() - before;
  }

  /** The last statement that runs while this is done, its parameters as question marks. */
  public static String lastOf(Runnable work) {
    work.run();
    return LATEST.get();
  }
}
