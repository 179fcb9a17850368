package no.rodtrad.laws.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The addresses under which one operation could tell of the figures of a school: as plain as it can
 * be asked, and with every parameter that leads to them.
 *
 * @param years the one before, and the one they are hidden in
 */
record HiddenFigureQueries(Call call, String school, String model, List<String> years) {
  private static final String MUNICIPALITY = "3334";

  List<String> addresses() {
    var path = path();
    if (path == null) {
      return List.of();
    }
    var found = new TreeSet<String>();
    for (String unit : units()) {
      found.add(path + query(unit, false));
      aimed(unit).forEach(query -> found.add(path + query));
    }
    return List.copyOf(found);
  }

  /** With everything that leads to the figures: under each choice there is, whole and by pages. */
  private List<String> aimed(String unit) {
    var queries = new ArrayList<String>(List.of(query(unit, true)));
    for (JsonNode parameter : call.parameters("query")) {
      var name = parameter.path("name").asText();
      if (!known(unit).containsKey(name)) {
        for (JsonNode choice : call.schema(parameter).path("enum")) {
          queries.add(with(query(unit, true), name, choice.asText()));
        }
      }
    }
    if (queries.get(0).contains("limit=200")) {
      queries.add(with(with(queries.get(0), "limit", "1"), "count", "true"));
    }
    return queries;
  }

  private static String with(String query, String name, String value) {
    var others = query.replaceAll("(?<=[?&])" + name + "=[^&]*&?", "").replaceAll("[?&]$", "");
    return others + (others.isEmpty() ? "?" : "&") + name + "=" + value;
  }

  /** Null where there is nothing of its kind. */
  private @Nullable String path() {
    var path = call.operation().path();
    if (path.startsWith("/api/v1/schools/{") || path.startsWith("/api/v1/risk-points/{")) {
      return call.of(school);
    }
    if (path.startsWith("/api/v1/municipalities/{")) {
      return call.of(MUNICIPALITY);
    }
    return path.startsWith("/api/v1/risk-models/{")
        ? call.of(model)
        : call.somewhere().orElse(null);
  }

  private List<String> units() {
    return call.parameters("query").stream().anyMatch(p -> p.path("name").asText().equals("unit"))
        ? List.of("school:" + school, "municipality:" + MUNICIPALITY, "county:33", "nation")
        : List.of("");
  }

  private String query(String unit, boolean aimed) {
    var query = new LinkedHashMap<String, String>();
    for (JsonNode parameter : call.parameters("query")) {
      var name = parameter.path("name").asText();
      var value = value(name, unit, parameter);
      if (value != null
          && (aimed || parameter.path("required").asBoolean() || name.equals("unit"))) {
        query.put(name, value);
      }
    }
    return query.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
  }

  /** Null for what leads nowhere near. */
  private @Nullable String value(String name, String unit, JsonNode parameter) {
    var schema = call.schema(parameter);
    if (schema.path("format").asText().equals("school-year")) {
      return List.of("from", "fromSchoolYear").contains(name) ? years.get(0) : years.get(1);
    }
    if (known(unit).containsKey(name)) {
      return known(unit).get(name);
    }
    return parameter.path("required").asBoolean() ? first(schema) : null;
  }

  /** What leads to the hidden figures. */
  private Map<String, String> known(String unit) {
    return Map.of(
        "unit", unit,
        "model", model,
        "school", school,
        "schools", school,
        "municipality", MUNICIPALITY,
        "county", "33",
        "indicator", "NP_READING_SCALE",
        "grade", "5",
        "limit", "200");
  }

  private static String first(JsonNode schema) {
    var choices = new ArrayList<String>();
    schema.path("enum").forEach(choice -> choices.add(choice.asText()));
    return Stream.concat(choices.stream(), Stream.of("x")).findFirst().orElseThrow();
  }
}
