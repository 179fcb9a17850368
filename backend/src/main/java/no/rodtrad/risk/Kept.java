package no.rodtrad.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The last few things that were asked for of what costs much to make; each is made once, however
 * many ask at the same time. A key says everything its value depends on, so nothing here is ever
 * out of date: after a change other keys are asked for, and the old ones fall out by themselves.
 */
final class Kept<K, V> {
  private final Map<K, CompletableFuture<V>> values;

  Kept(int most) {
    values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
            return size() > most;
          }
        };
  }

  V get(K key, Supplier<V> make) {
    var mine = new CompletableFuture<V>();
    CompletableFuture<V> first;
    synchronized (values) {
      first = values.putIfAbsent(key, mine);
    }
    return first == null ? made(key, mine, make) : awaited(first, make);
  }

  private V made(K key, CompletableFuture<V> mine, Supplier<V> make) {
    try {
      V value = make.get();
      mine.complete(value);
      return value;
    } catch (RuntimeException | Error failed) {
      synchronized (values) {
        values.remove(key, mine);
      }
      mine.completeExceptionally(failed);
      throw failed;
    }
  }

  /** Whoever waited in vain tries for themselves, so that nobody gets another's failure. */
  private static <V> V awaited(CompletableFuture<V> first, Supplier<V> make) {
    try {
      return first.join();
    } catch (CompletionException othersFailure) {
      return make.get();
    }
  }
}
