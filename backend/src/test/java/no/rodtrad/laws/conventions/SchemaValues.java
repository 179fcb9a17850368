package no.rodtrad.laws.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.rodtrad.laws.contract.Contract;
import no.rodtrad.school.OrgNumbers;

/**
 * Values a schema accepts, or nearly: made by chance from a seed, so that a run can be repeated.
 */
final class SchemaValues {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 8, 1);
  private static final int DAYS = 3000;
  private static final String LETTERS = "abc ABC æøå ÆØÅ áčđŋšŧž 1234567890 -.,()&/";

  /** What the contract's patterns ask for. */
  private static final Map<String, List<String>> FORMS =
      Map.of(
          "^\\d{4}$", List.of("3334", "3303", "9901", "0631"),
          "^\\d{2}$", List.of("33", "03", "99"),
          "^(\\d{2}|\\d{4})$", List.of("33", "3334"),
          "^NATIONAL_AVERAGE$", List.of("NATIONAL_AVERAGE"),
          "^\\*$", List.of("*"));

  private final Contract contract;
  private final Random random;
  private final Function<String, List<String>> ids;

  /**
   * @param ids what there is to refer to, by the name of the field or parameter that does
   */
  SchemaValues(Contract contract, Random random, Function<String, List<String>> ids) {
    this.contract = contract;
    this.random = random;
    this.ids = ids;
  }

  JsonNode of(String name, JsonNode written) {
    var schema = contract.resolve(written);
    for (String choice : List.of("oneOf", "anyOf")) {
      if (schema.has(choice)) {
        return of(name, schema.path(choice).get(random.nextInt(schema.path(choice).size())));
      }
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> array(name, schema);
      case "integer" -> JSON.numberNode(whole(schema));
      case "number" -> JSON.numberNode(whole(schema) + random.nextInt(4) / 4.0);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "null" -> JSON.nullNode();
      default -> JSON.textNode(text(name, schema));
    };
  }

  private String type(JsonNode schema) {
    var type = schema.path("type");
    return type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText("string");
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    var required = schema.path("required").toString();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              var name = property.getKey();
              if (required.contains('"' + name + '"') || random.nextInt(3) > 0) {
                object.set(name, of(name, property.getValue()));
              }
            });
    schema
        .path("x-ordered")
        .forEach(pair -> order(object, pair.get(0).asText(), pair.get(1).asText()));
    return object;
  }

  /** Most of the time the first before the second, or no object would ever be right. */
  private void order(ObjectNode object, String first, String second) {
    var one = object.path(first);
    var other = object.path(second);
    var swapped =
        (one.isTextual() && other.isTextual() && one.asText().compareTo(other.asText()) > 0)
            || (one.isNumber() && other.isNumber() && one.asLong() > other.asLong());
    if (swapped && random.nextInt(10) > 0) {
      object.set(first, other);
      object.set(second, one);
    }
  }

  private JsonNode array(String name, JsonNode schema) {
    var array = JSON.arrayNode();
    var least = schema.path("minItems").asInt(0);
    var most = Math.min(schema.path("maxItems").asInt(3), least + 2);
    IntStream.range(0, least + random.nextInt(most - least + 1))
        .forEach(i -> array.add(of(name, schema.path("items"))));
    return array;
  }

  private long whole(JsonNode schema) {
    var least = schema.path("minimum").asLong(0);
    var most = schema.path("maximum").asLong(least + 1000);
    return switch (random.nextInt(6)) {
      case 0 -> least;
      case 1 -> most;
      default -> least + random.nextInt((int) Math.min(most - least, 100) + 1);
    };
  }

  private String text(String name, JsonNode schema) {
    var known = ids.apply(name);
    if (!known.isEmpty() && random.nextInt(8) > 0) {
      return one(known);
    }
    var form = FORMS.get(schema.path("pattern").asText());
    if (form != null) {
      return one(form);
    }
    return switch (schema.path("format").asText()) {
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "date" -> FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
      case "date-time" -> instant().toString();
      case "email" -> "kari" + random.nextInt(1000) + "@eksempel.example";
      case "org-number" -> OrgNumbers.next();
      case "school-year" -> one(List.of("2019-20", "2022-23", "2023-24", "2024-25", "2025-26"));
      default -> letters(schema);
    };
  }

  private Instant instant() {
    return Instant.parse("2018-08-01T08:00:00Z").plus(random.nextInt(DAYS), ChronoUnit.DAYS);
  }

  private String letters(JsonNode schema) {
    var least = schema.path("minLength").asInt(0);
    var most = schema.path("maxLength").asInt(40);
    var length = random.nextInt(12) == 0 ? most : Math.min(most, least + 1 + random.nextInt(20));
    var text = new StringBuilder();
    IntStream.range(0, length)
        .forEach(i -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
    return text.toString();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
