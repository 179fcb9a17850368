package no.rodtrad.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;

/** What JSON can write and nobody can have meant: control characters, and numbers without end. */
final class Storable {
  /** Digits before or behind the point; a number written shorter can still cost a gigabyte. */
  private static final int MOST_DIGITS = 40;

  private Storable() {}

  /** Numbers no rule may be tried on, for trying alone would write them out. */
  static List<InputError> numbersBeyondMeasure(JsonNode node) {
    var errors = new ArrayList<InputError>();
    findNumbers(node, "", errors);
    return errors;
  }

  static List<InputError> unstorableTexts(JsonNode node) {
    var errors = new ArrayList<InputError>();
    findTexts(node, "", errors);
    return errors;
  }

  private static void findNumbers(JsonNode node, String place, List<InputError> errors) {
    if (node.isNumber() && isBeyondMeasure(node) && errors.size() <= Problem.MOST_ERRORS) {
      errors.add(InputError.at(place, "maximum", "This number is beyond all measure."));
    }
    forEachPart(node, place, (part, at) -> findNumbers(part, at, errors));
  }

  private static boolean isBeyondMeasure(JsonNode node) {
    var number = node.decimalValue();
    return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
        || number.scale() > MOST_DIGITS;
  }

  private static void findTexts(JsonNode node, String place, List<InputError> errors) {
    if (node.isTextual()
        && !StorableText.isStorable(node.textValue())
        && errors.size() <= Problem.MOST_ERRORS) {
      errors.add(InputError.at(place, "pattern", "This holds characters that are not text."));
    }
    forEachPart(node, place, (part, at) -> findTexts(part, at, errors));
  }

  private interface Visit {
    void part(JsonNode part, String place);
  }

  private static void forEachPart(JsonNode node, String place, Visit visit) {
    node.properties()
        .forEach(field -> visit.part(field.getValue(), place + "/" + escaped(field.getKey())));
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      visit.part(node.get(index), place + "/" + index);
    }
  }

  /** A name as a JSON pointer writes it (RFC 6901). */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
