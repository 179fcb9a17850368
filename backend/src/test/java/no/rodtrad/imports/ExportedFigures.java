package no.rodtrad.imports;

import static java.util.Objects.requireNonNull;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.imports.Subtraction.Known;
import no.rodtrad.imports.Subtraction.Measure;
import no.rodtrad.imports.Subtraction.Place;
import no.rodtrad.imports.Subtraction.Unit;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;

/** What our own replies show and hide of the same cells, to one who has no rights at all. */
final class ExportedFigures {
  private static final String STRANGER = "stranger";

  /** Today's number of a municipality by any it has had. */
  private final Map<String, String> today = new HashMap<>();

  private final Map<Measure, Map<String, Known>> cells = new HashMap<>();

  ExportedFigures() {
    String cursor = null;
    do {
      JsonPath page = page("/api/v1/municipalities", Map.of(), cursor);
      for (Map<String, Object> municipality : page.<Map<String, Object>>getList("items")) {
        String number = String.valueOf(municipality.get("number"));
        today.put(number, number);
        for (Object former : (List<?>) requireNonNull(municipality.get("formerNumbers"))) {
          today.putIfAbsent(String.valueOf(((Map<?, ?>) former).get("number")), number);
        }
      }
      cursor = page.getString("nextCursor");
    } while (cursor != null);
  }

  /** The cells as they are exported, where the files have one. */
  Map<Place, Known> of(Map<Place, Known> published) {
    Map<Place, Known> exported = new HashMap<>();
    published.forEach(
        (place, any) -> {
          Known known = cells(place.measure()).get(name(place.unit()));
          if (known != null) {
            exported.put(place, known);
          }
        });
    return exported;
  }

  private String name(Unit unit) {
    return switch (unit.level()) {
      case 1 -> "NATION";
      case 2 -> "COUNTY " + unit.code();
      case 3 -> "MUNICIPALITY " + today.get(unit.code());
      default -> "SCHOOL " + unit.code();
    };
  }

  private Map<String, Known> cells(Measure measure) {
    return cells.computeIfAbsent(measure, ExportedFigures::read);
  }

  private static Map<String, Known> read(Measure measure) {
    Map<String, Known> read = new HashMap<>();
    var query =
        Map.<String, Object>of(
            "indicator", measure.subject(),
            "grade", measure.grade(),
            "fromSchoolYear", measure.year(),
            "toSchoolYear", measure.year());
    String cursor = null;
    do {
      JsonPath page = page("/api/v1/observations", query, cursor);
      page.<Map<String, Object>>getList("items").forEach(item -> put(read, item));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    return read;
  }

  private static void put(Map<String, Known> read, Map<String, Object> item) {
    var unit = (Map<?, ?>) requireNonNull(item.get("unit"));
    var code = unit.get("orgNumber") == null ? unit.get("number") : unit.get("orgNumber");
    var name = code == null ? "NATION" : unit.get("type") + " " + code;
    var value = (Number) item.get("value");
    var n = (Number) item.get("n");
    if (value != null && n != null) {
      read.put(name, new Known(true, value.doubleValue(), n.intValue()));
    } else if (!"ABSENT".equals(item.get("state"))) {
      read.put(name, Known.HIDDEN);
    }
  }

  private static JsonPath page(String list, Map<String, ?> query, @Nullable String cursor) {
    var request = As.persona(STRANGER).queryParams(query).queryParam("limit", 200);
    return (cursor == null ? request : request.queryParam("cursor", cursor))
        .get(list)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
