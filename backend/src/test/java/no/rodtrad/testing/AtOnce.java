package no.rodtrad.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many requests in parallel, and what becomes of them without the locks. */
public final class AtOnce {
  private static final int THREADS = 16;
  private static final String LOCKS =
      "select pg_get_functiondef('hold_places(uuid)'::regprocedure)";

  private AtOnce() {}

  /**
   * Runs them over sixteen threads that begin together, and answers in the order they were given.
   */
  public static List<Response> all(List<Callable<Response>> requests) {
    var threads = Math.min(THREADS, requests.size());
    var start = new CyclicBarrier(threads);
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var futures = new ArrayList<Future<Response>>();
      for (int index = 0; index < requests.size(); index++) {
        var request = requests.get(index);
        var first = index < threads;
        futures.add(
            pool.submit(
                () -> {
                  if (first) {
                    start.await(30, TimeUnit.SECONDS);
                  }
                  return request.call();
                }));
      }
      var replies = new ArrayList<Response>();
      for (Future<Response> future : futures) {
        replies.add(future.get(2, TimeUnit.MINUTES));
      }
      return replies;
    } catch (InterruptedException | ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  public static long with(List<Response> replies, int status) {
    return replies.stream().filter(reply -> reply.statusCode() == status).count();
  }

  /** Whether somebody comes to wait for a lock while the work is under way. */
  public static boolean isWaiting(CompletableFuture<?> work) {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < deadline && !work.isDone()) {
      if (Owner.count("select count(*) from pg_locks where not granted") > 0) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  /** Takes the locks away, and gives them back. */
  public static void withoutLocks(Runnable race) {
    var locks = Owner.read(LOCKS);
    Owner.run(
        "create or replace function hold_places(agreement uuid) returns void"
            + " language plpgsql volatile security definer set search_path = public, pg_temp"
            + " as $$ begin end $$");
    try {
      race.run();
    } finally {
      Owner.run(locks);
    }
  }
}
