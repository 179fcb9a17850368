package no.rodtrad.shared.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.JDBCException;
import org.jspecify.annotations.Nullable;

/**
 * The one way a list is read: a SQL select with its filters, a total order, and a page of it found
 * by key, so that page 1,000 costs what page 1 costs.
 *
 * <pre>{@code
 * new Listing("s.id, s.name", "school s")
 *     .where("s.municipality_id = :municipality", "municipality", id)   // left out when id is null
 *     .orderBy("s.name collate \"nb-x-icu\"", "text")
 *     .orderBy("s.id", "uuid")
 *     .page(em, request, row -> row.get("id", UUID.class));
 * }</pre>
 */
public final class Listing {
  /** SQL states of a value that cannot be read as its type: only a forged cursor brings one. */
  private static final String UNFIT_VALUE = "22";

  private final String columns;
  private final List<String> sources = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final Map<String, Object> circumstances = new LinkedHashMap<>();
  private final List<Key> keys = new ArrayList<>();

  /**
   * @param type the SQL type the cursor's text is cast to
   */
  private record Key(String expression, String type, boolean descending) {
    String direction() {
      return descending ? " desc" : "";
    }
  }

  public Listing(String columns, String from) {
    this.columns = columns;
    sources.add(from);
  }

  /**
   * Rows from another source too, under the same name and with the same columns. Each source is
   * read in the list's order and only as far as the page needs, which one view over both is not.
   */
  public Listing and(String from) {
    sources.add(from);
    return this;
  }

  /** A filter; one whose value is null is not asked for. */
  public Listing where(String condition, String parameter, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
    return this;
  }

  /** The rows whose name has in it what was typed, in any case; not asked for when it is null. */
  public Listing named(String name, @Nullable String typed) {
    return where("lower(" + name + ") like :q escape '!'", "q", pattern(typed));
  }

  private static @Nullable String pattern(@Nullable String typed) {
    return typed == null
        ? null
        : "%" + typed.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }

  /** A filter that always holds. */
  public Listing where(String condition) {
    conditions.add(condition);
    return this;
  }

  /**
   * What a condition uses without being asked for, as today's date: a cursor outlives its change.
   */
  public Listing given(String parameter, Object value) {
    circumstances.put(parameter, value);
    return this;
  }

  /** The next sort key, never null in any row; the last one must make the order total. */
  public Listing orderBy(String expression, String sqlType) {
    keys.add(new Key(expression, sqlType, false));
    return this;
  }

  public Listing orderByDescending(String expression, String sqlType) {
    keys.add(new Key(expression, sqlType, true));
    return this;
  }

  public <T> Page<T> page(EntityManager em, PageRequest request, Function<Tuple, T> mapping) {
    var after = request.cursor() == null ? List.<String>of() : keysIn(request.cursor());
    var rows = rows(em, request.limit() + 1, after);
    var more = rows.size() > request.limit();
    var page = more ? rows.subList(0, request.limit()) : rows;
    return new Page<>(
        page.stream().map(mapping).toList(),
        more ? cursorBehind(page.get(page.size() - 1)) : null,
        request.counted() ? count(em) : null);
  }

  /** The one row the conditions leave, such as that of an id; it needs no order. */
  public <T> Optional<T> only(EntityManager em, Function<Tuple, T> mapping) {
    var sql = "select " + columns + " from " + sources.get(0) + where(List.of());
    Query query = em.createNativeQuery(sql, Tuple.class);
    parameters.forEach(query::setParameter);
    circumstances.forEach(query::setParameter);
    return tuples(query).stream().map(mapping).findFirst();
  }

  private List<String> keysIn(String cursor) {
    var given = Cursor.read(fingerprint(), cursor);
    if (given.size() != keys.size()) {
      throw Cursor.unusable();
    }
    return given;
  }

  private List<Tuple> rows(EntityManager em, int limit, List<String> after) {
    var single = sources.size() == 1;
    var sql =
        single
            ? select(sources.get(0), after)
            : sources.stream()
                .map(source -> "(" + select(source, after) + " limit :most)")
                .collect(Collectors.joining(" union all ", "", orderOfAll()));
    Query query = em.createNativeQuery(sql, Tuple.class).setMaxResults(limit);
    if (!single) {
      query.setParameter("most", limit);
    }
    parameters.forEach(query::setParameter);
    circumstances.forEach(query::setParameter);
    try {
      for (int index = 0; index < after.size(); index++) {
        query.setParameter("after" + index, after.get(index));
      }
      return tuples(query);
    } catch (JDBCException forged) {
      if (after.isEmpty() || !String.valueOf(forged.getSQLState()).startsWith(UNFIT_VALUE)) {
        throw forged;
      }
      throw Cursor.unusable();
    }
  }

  private String select(String source, List<String> after) {
    return "select "
        + columns
        + keyColumns()
        + " from "
        + source
        + where(after.isEmpty() ? List.of() : List.of(behind()))
        + keys.stream()
            .map(key -> key.expression + key.direction())
            .collect(Collectors.joining(", ", " order by ", ""));
  }

  private String orderOfAll() {
    return IntStream.range(0, keys.size())
        .mapToObj(i -> "sort" + i + keys.get(i).direction())
        .collect(Collectors.joining(", ", " order by ", ""));
  }

  private static List<Tuple> tuples(Query query) {
    var result = new ArrayList<Tuple>();
    for (Object row : query.getResultList()) {
      result.add((Tuple) row);
    }
    return result;
  }

  private long count(EntityManager em) {
    var counts =
        sources.stream()
            .map(source -> "(select count(*) from " + source + where(List.of()) + ")")
            .collect(Collectors.joining(" + "));
    Query query = em.createNativeQuery("select " + counts);
    parameters.forEach(query::setParameter);
    circumstances.forEach(query::setParameter);
    return ((Number) query.getSingleResult()).longValue();
  }

  /** Each key as a cursor keeps it and, where sources are put together, as it sorts. */
  private String keyColumns() {
    return IntStream.range(0, keys.size())
        .mapToObj(
            i -> {
              var key = keys.get(i).expression;
              var sorted = sources.size() == 1 ? "" : ", " + key + " as sort" + i;
              return ", cast((" + key + ") as text) as key" + i + sorted;
            })
        .collect(Collectors.joining());
  }

  private String where(List<String> more) {
    var all = new ArrayList<>(conditions);
    all.addAll(more);
    return all.isEmpty()
        ? ""
        : all.stream().collect(Collectors.joining(") and (", " where (", ")"));
  }

  /**
   * Behind the cursor. Keys in one direction are compared as one row, which an index can begin at;
   * mixed ones as (a > :a) or (a = :a and (b < :b or ...)), begun at the first key's place.
   */
  private String behind() {
    if (keys.stream().map(Key::descending).distinct().count() == 1) {
      var expressions = keys.stream().map(Key::expression).collect(Collectors.joining(", "));
      var values =
          IntStream.range(0, keys.size()).mapToObj(this::after).collect(Collectors.joining(", "));
      return "("
          + expressions
          + ")"
          + (keys.get(0).descending ? " < " : " > ")
          + "("
          + values
          + ")";
    }
    var first = keys.get(0);
    var begun = first.expression + (first.descending ? " <= " : " >= ") + after(0);
    return begun + " and (" + stepByStep() + ")";
  }

  private String after(int index) {
    return "cast(:after" + index + " as " + keys.get(index).type + ")";
  }

  private String stepByStep() {
    var condition = "";
    for (int index = keys.size() - 1; index >= 0; index--) {
      var key = keys.get(index);
      var value = after(index);
      var past = key.expression + (key.descending ? " < " : " > ") + value;
      condition =
          condition.isEmpty()
              ? past
              : past + " or (" + key.expression + " = " + value + " and (" + condition + "))";
    }
    return condition;
  }

  private String cursorBehind(Tuple row) {
    return Cursor.write(
        fingerprint(),
        IntStream.range(0, keys.size()).mapToObj(i -> row.get("key" + i, String.class)).toList());
  }

  private String fingerprint() {
    var filters = new StringBuilder().append(sources).append(conditions).append(keys);
    parameters.forEach(
        (name, value) ->
            filters.append(name).append(Arrays.deepToString(new Object[] {value})).append(' '));
    return Integer.toHexString(filters.toString().hashCode());
  }
}
