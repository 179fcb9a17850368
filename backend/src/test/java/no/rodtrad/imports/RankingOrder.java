package no.rodtrad.imports;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.jspecify.annotations.Nullable;

/**
 * A ranking as anybody gets it, from its first page to its last. An order that follows from what
 * stands beside each unit says nothing more; wherever it does not, something else has put it there.
 */
record RankingOrder(List<Ranked> units, List<String> kept, int total) {

  /**
   * A unit in its place.
   *
   * @param id our own key of it, which says nothing of its figures
   * @param possible 0 where no share is told
   */
  record Ranked(String id, int points, int possible, boolean shared, @Nullable Integer rank) {
    /** What a cursor behind it may hold: the list it is of, and what is told of it. */
    String kept() {
      return "\\[\"\\w+\","
          + (shared ? "\"%d\",\"%d\",".formatted(points, possible) : "")
          + "\"(school|municipality):%s\"]".formatted(id);
    }

    /** Whether what is told of the two puts this one first; of equals the lower id is. */
    boolean mayPrecede(Ranked next) {
      return ties(next) ? id.compareTo(next.id) < 0 : isWorse(next);
    }

    boolean ties(Ranked other) {
      return !isWorse(other) && !other.isWorse(this);
    }

    private boolean isWorse(Ranked other) {
      return shared
          && (!other.shared || (long) points * other.possible > (long) other.points * possible);
    }
  }

  static RankingOrder of(String level, String schoolYear) {
    var units = new ArrayList<Ranked>();
    var kept = new ArrayList<String>();
    String cursor = null;
    int total;
    do {
      JsonPath page = page(level, schoolYear, cursor);
      List<String> ids =
          page.<String>getList("items.collect { it.unit.id ?: it.unit.number }").stream()
              .map(RankingOrder::key)
              .toList();
      List<Integer> points = page.getList("items.points");
      List<Integer> possible = page.getList("items.maxPoints");
      List<Boolean> shared = page.getList("items.collect { it.sharePercent != null }");
      List<@Nullable Integer> ranks = page.getList("items.rank");
      for (int i = 0; i < ids.size(); i++) {
        units.add(
            new Ranked(ids.get(i), points.get(i), possible.get(i), shared.get(i), ranks.get(i)));
      }
      total = page.getInt("total");
      cursor = page.getString("nextCursor");
      if (cursor != null) {
        kept.add(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
      }
    } while (cursor != null);
    return new RankingOrder(units, kept, total);
  }

  /** A municipality is told by its number, and kept by an id that stands in no list. */
  private static String key(String unit) {
    return unit.length() == 4
        ? Owner.read(
            "select municipality_id from municipality_number where number = ?"
                + " order by valid_to desc nulls first",
            unit)
        : unit;
  }

  private static JsonPath page(String level, String schoolYear, @Nullable String cursor) {
    var request =
        As.persona("stranger")
            .queryParam("level", level)
            .queryParam("schoolYear", schoolYear)
            .queryParam("limit", 200)
            .queryParam("count", true);
    return (cursor == null ? request : request.queryParam("cursor", cursor))
        .get("/api/v1/risk-points/ranking")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The pairs of neighbours whose order does not follow from what is told of them. */
  List<String> unexplained() {
    var unexplained = new ArrayList<String>();
    for (int i = 1; i < units.size(); i++) {
      if (!units.get(i - 1).mayPrecede(units.get(i))) {
        unexplained.add(units.get(i - 1) + " before " + units.get(i));
      }
    }
    return unexplained;
  }

  /** Had one of them been put where a hidden figure of the worst kind would put it. */
  RankingOrder withHiddenFigureIn(String id) {
    var moved = new ArrayList<>(units);
    Ranked leaking = units.stream().filter(each -> each.id.equals(id)).findFirst().orElseThrow();
    moved.remove(leaking);
    var worse =
        new Ranked(id, leaking.points + 3, leaking.possible + 3, leaking.shared, leaking.rank);
    int place = 0;
    while (place < moved.size() && !worse.mayPrecede(moved.get(place))) {
      place++;
    }
    moved.add(place, leaking);
    return new RankingOrder(Collections.unmodifiableList(moved), kept, total);
  }

  /** Had the first two who are equal been put by something else than their ids. */
  RankingOrder withEqualsTurned() {
    var turned = new ArrayList<>(units);
    int first = 0;
    while (!units.get(first).ties(units.get(first + 1))) {
      first++;
    }
    Collections.swap(turned, first, first + 1);
    return new RankingOrder(Collections.unmodifiableList(turned), kept, total);
  }
}
