package no.rodtrad.laws.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes one thing in a value a little wrong. */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t\n",
          "x".repeat(5000),
          "\uD83C\uDF92",
          "\uD83C\uDF92".repeat(200),
          "\u202Eabc",
          "e\u0301",
          "\u0130i\u0131",
          "%",
          "_",
          "!",
          "a\\",
          "'; drop table school; --",
          "${x}",
          "{{1}}",
          "null",
          "-1",
          "1e3",
          "0001-01-01",
          "9999-12-31",
          "2024-02-30",
          "2024-25",
          "2024-26",
          "9999-00",
          "\u0000",
          "\uFFFD",
          "\uFFFF",
          "county:33",
          "municipality:0000",
          "school:U1",
          "nation",
          "00000000-0000-0000-0000-000000000000",
          "0192:310000019",
          "a@b",
          "<b>");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "0.1",
          "0.001",
          "1.005",
          "99999.99",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "1e30",
          "1e400",
          "1e-400",
          "-0.0",
          "1.0");

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** The value with one place changed, left out, doubled or added. */
  JsonNode of(JsonNode value) {
    var copy = value.deepCopy();
    var parents = new ArrayList<JsonNode>();
    collect(copy, parents);
    if (parents.isEmpty() || random.nextInt(25) == 0) {
      return odd();
    }
    var parent = parents.get(random.nextInt(parents.size()));
    if (parent instanceof ObjectNode object) {
      change(object);
    } else if (parent instanceof ArrayNode array) {
      change(array);
    }
    return copy;
  }

  private void change(ObjectNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(6) == 0) {
      object.set(random.nextBoolean() ? "favouriteColour" : text(), odd());
      return;
    }
    var name = names.get(random.nextInt(names.size()));
    if (random.nextInt(4) == 0) {
      object.remove(name);
    } else {
      object.set(name, odd());
    }
  }

  private void change(ArrayNode array) {
    if (array.isEmpty() || random.nextInt(3) == 0) {
      array.add(odd());
    } else if (random.nextBoolean()) {
      array.add(array.get(0).deepCopy());
    } else {
      array.set(random.nextInt(array.size()), odd());
    }
  }

  private JsonNode odd() {
    return switch (random.nextInt(7)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.objectNode().put("a", 1);
      case 3 -> JSON.arrayNode().add(1).add("b");
      case 4 -> JSON.numberNode(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
      default -> JSON.textNode(text());
    };
  }

  private static void collect(JsonNode node, List<JsonNode> parents) {
    if (node.isContainerNode()) {
      parents.add(node);
      node.forEach(child -> collect(child, parents));
    }
  }
}
