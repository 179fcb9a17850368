package no.rodtrad.indicator;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;

/** A cell to write, with good defaults. */
public final class CellBuilder {
  private final Map<String, Object> body = new LinkedHashMap<>();
  private String persona = "admin";

  private CellBuilder() {}

  public static CellBuilder aCell() {
    var cell = new CellBuilder();
    cell.body.put("unit", Map.of("type", "NATION"));
    cell.body.put("indicator", "NP_READING_SCALE");
    cell.body.put("grade", 5);
    cell.body.put("schoolYear", "2041-42");
    cell.body.put("state", "VALUE");
    cell.body.put("value", 50);
    return cell;
  }

  public CellBuilder ofSchool(String id) {
    body.put("unit", Map.of("type", "SCHOOL", "id", id));
    return this;
  }

  public CellBuilder of(String type, String field, String name) {
    body.put("unit", Map.of("type", type, field, name));
    return this;
  }

  public CellBuilder indicator(String code, int grade) {
    body.put("indicator", code);
    body.put("grade", grade);
    return this;
  }

  public CellBuilder year(String schoolYear) {
    body.put("schoolYear", schoolYear);
    return this;
  }

  public CellBuilder value(@Nullable Object value) {
    return with("value", value);
  }

  public CellBuilder state(String state, @Nullable Object value) {
    body.put("state", state);
    return with("value", value);
  }

  /** A null field is left out. */
  public CellBuilder with(String field, @Nullable Object value) {
    body.remove(field);
    if (value != null) {
      body.put(field, value);
    }
    return this;
  }

  public CellBuilder as(String name) {
    persona = name;
    return this;
  }

  /** Creates it, with the condition that it is not there. */
  public Response create() {
    return As.persona(persona)
        .header("If-None-Match", "*")
        .contentType("application/json")
        .body(body)
        .put("/api/v1/observations");
  }

  /** Replaces it, with the tag as condition; none when it is null. */
  public Response replace(@Nullable String tag) {
    var request = As.persona(persona).contentType("application/json").body(body);
    return (tag == null ? request : request.header("If-Match", tag)).put("/api/v1/observations");
  }

  /** Creates it, and fails the test when that is refused. */
  public void add() {
    create().then().statusCode(201);
  }
}
