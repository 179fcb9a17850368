package no.rodtrad.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks through pages while others insert, move and delete rows between any two of them. */
@ApiTest
class ListingTest {
  private static final int STAYING = 60;
  private static final int PAGE = 7;
  private static final List<Integer> ALL_STAYING =
      IntStream.rangeClosed(1, STAYING).boxed().toList();

  @Inject EntityManager em;

  @BeforeEach
  void rows() {
    Owner.run(
        "create table walked (id integer primary key, name text not null, day date not null)");
    Owner.run(
        "insert into walked select g, 'n' || g * 37 % 25, date '2024-01-01' + g % 7"
            + " from generate_series(1, ?) g",
        STAYING);
  }

  @AfterEach
  void away() {
    Owner.run("drop table walked");
  }

  @Test
  void a_walk_meets_every_row_that_stays_once_in_any_order_of_the_keys() {
    for (Listing order :
        List.of(
            listing().orderBy("w.name collate \"nb-x-icu\"", "text").orderBy("w.id", "integer"),
            listing().orderByDescending("w.day", "date").orderByDescending("w.id", "integer"),
            listing().orderByDescending("w.day", "date").orderBy("w.id", "integer"),
            listing()
                .orderBy("w.day", "date")
                .orderByDescending("w.name", "text")
                .orderBy("w.id", "integer"))) {
      assertThat(met(cursor -> page(order, cursor))).isEqualTo(ALL_STAYING);
    }
  }

  @Test
  void a_walk_by_offset_does_not() {
    assertThat(met(new ByOffset())).isNotEqualTo(ALL_STAYING);
  }

  private static Listing listing() {
    return new Listing("w.id", "walked w");
  }

  /** The rows that stay, as often as a walk meets them. */
  private List<Integer> met(IntFunction<List<Integer>> pages) {
    next = null;
    var met = new ArrayList<Integer>();
    int step = 0;
    do {
      pages.apply(step).stream().filter(id -> id <= STAYING).forEach(met::add);
      disturb(step++);
    } while (next != null);
    return met.stream().sorted().toList();
  }

  private @Nullable String next;

  private List<Integer> page(Listing order, int step) {
    var request = PageRequest.of(PAGE, step == 0 ? null : next);
    var page =
        QuarkusTransaction.requiringNew()
            .call(() -> order.page(em, request, row -> row.get("id", Integer.class)));
    next = page.nextCursor();
    return page.items();
  }

  /** What a list would do that counts its way to the page. */
  private final class ByOffset implements IntFunction<List<Integer>> {
    @Override
    public List<Integer> apply(int step) {
      try (var connection = Owner.connection();
          var query =
              connection.prepareStatement(
                  "select id from walked order by name, id offset ? limit ?")) {
        query.setInt(1, step * PAGE);
        query.setInt(2, PAGE);
        var ids = new ArrayList<Integer>();
        for (var rows = query.executeQuery(); rows.next(); ) {
          ids.add(rows.getInt(1));
        }
        next = ids.isEmpty() ? null : "more";
        return ids;
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  /** Rows come before, at and behind the place of the walk; they move to and fro, and go. */
  private static void disturb(int step) {
    if (step < 12) {
      Owner.run(
          "insert into walked select 1000 + ? * 10 + g, chr(97 + g * 5) || g, date '2023-12-25' + g * 5"
              + " from generate_series(0, 5) g on conflict do nothing",
          step);
    }
    Owner.run(
        "update walked set name = chr(97 + (ascii(name) + 7) % 26), day = day + (id % 5 - 2)"
            + " where id >= 1000 and id % 3 = ?",
        step % 3);
    Owner.run("delete from walked where id >= 1000 and id % 4 = ?", step % 4);
  }
}
