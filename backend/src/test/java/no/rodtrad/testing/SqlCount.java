package no.rodtrad.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/**
 * Counts SQL statements, so that a test can say how many an operation takes, however many rows
 * there are.
 */
@PersistenceUnitExtension
@ApplicationScoped
public class SqlCount implements StatementInspector {
  private static final long serialVersionUID = 1L;
  private static volatile @Nullable Queue<String> ear;
  private static final AtomicInteger TRANSACTIONS = new AtomicInteger();

  @Override
  public String inspect(String sql) {
    var listening = ear;
    if (listening != null) {
      listening.add(sql);
    }
    return sql;
  }

  void began(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    TRANSACTIONS.incrementAndGet();
  }

  /** The transactions that begin while this is done, by whichever thread. */
  public static int transactionsDuring(Runnable work) {
    int before = TRANSACTIONS.get();
    work.run();
    return TRANSACTIONS.get() - before;
  }

  /** The statements that run while this is done, by whichever thread. */
  public static int during(Runnable work) {
    return heard(work).size();
  }

  /** The statements that run while this is done, their parameters as question marks. */
  public static List<String> heard(Runnable work) {
    var heard = new ConcurrentLinkedQueue<String>();
    ear = heard;
    try {
      work.run();
    } finally {
      ear = null;
    }
    return List.copyOf(heard);
  }
}
