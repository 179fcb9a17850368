package no.rodtrad.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
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

  @Override
  public String inspect(String sql) {
    STATEMENTS.incrementAndGet();
    return sql;
  }

  /** The statements that run while this is done, by whichever thread. */
  public static int during(Runnable work) {
    var before = STATEMENTS.get();
    work.run();
    return STATEMENTS.get() - before;
  }
}
