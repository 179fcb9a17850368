package no.rodtrad.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
  private final Kept<String, Integer> kept = new Kept<>(2);
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void what_many_ask_for_at_once_is_made_once() {
    var asked = new CountDownLatch(1);
    var answers = new ArrayList<CompletableFuture<Integer>>();
    for (int i = 0; i < 8; i++) {
      answers.add(
          CompletableFuture.supplyAsync(
              () ->
                  kept.get(
                      "a",
                      () -> {
                        await(asked);
                        return made.incrementAndGet();
                      })));
    }
    asked.countDown();
    assertThat(answers.stream().map(CompletableFuture::join).toList())
        .isEqualTo(List.of(1, 1, 1, 1, 1, 1, 1, 1));
  }

  @Test
  void the_one_not_asked_for_longest_makes_room() {
    get("a");
    get("b");
    get("a");
    get("c");
    assertThat(List.of(get("a"), get("c"), get("b"))).containsExactly(1, 3, 4);
  }

  @Test
  void a_failure_is_told_to_the_one_it_met_and_kept_for_nobody() {
    assertThatThrownBy(
            () ->
                kept.get(
                    "a",
                    () -> {
                      throw new IllegalStateException("the database is gone");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(get("a")).isEqualTo(1);
  }

  private int get(String key) {
    return kept.get(key, made::incrementAndGet);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
