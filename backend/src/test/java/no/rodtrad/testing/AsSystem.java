package no.rodtrad.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.rodtrad.access.BackgroundWork;

/** What the application asks itself, as its jobs do: in a transaction, on whatever thread. */
public final class AsSystem {
  private AsSystem() {}

  public static <T> T ask(Supplier<T> question) {
    var answer = new AtomicReference<T>();
    Arc.container()
        .instance(BackgroundWork.class)
        .get()
        .run(() -> answer.set(QuarkusTransaction.requiringNew().call(question::get)));
    return Objects.requireNonNull(answer.get());
  }
}
