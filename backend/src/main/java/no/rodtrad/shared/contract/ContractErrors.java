package no.rodtrad.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;

/**
 * A schema's errors as ours: a pointer to the field, a stable code, and a sentence that tells what
 * is accepted. What was sent is never echoed.
 */
final class ContractErrors {
  private static final String GIVE = "This must be given.";

  private ContractErrors() {}

  private static final class EnoughErrors extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EnoughErrors() {
      super("enough errors", null, false, false);
    }
  }

  private static final class FewErrors extends ArrayList<Error> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(Error error) {
      super.add(error);
      if (size() > Problem.MOST_ERRORS) {
        throw new EnoughErrors();
      }
      return true;
    }
  }

  /**
   * What is wrong with a value, told up to {@link Problem#MOST_ERRORS}: a body of a megabyte can
   * hold a million errors, and to gather them all costs a gigabyte.
   */
  static List<InputError> of(Schema schema, JsonNode value) {
    var errors = new FewErrors();
    try {
      schema.validate(value, (ExecutionContext execution) -> execution.setErrors(errors));
    } catch (EnoughErrors enough) {
      // What has been found until then is told.
    }
    var byPlace = new LinkedHashMap<String, InputError>();
    for (Error error : errors) {
      var mapped = of(error);
      byPlace.putIfAbsent(mapped.pointer() + " " + mapped.code(), mapped);
    }
    return List.copyOf(byPlace.values());
  }

  private static InputError of(Error error) {
    var place = error.getInstanceLocation().toString();
    var keyword = error.getKeyword() == null ? "" : error.getKeyword();
    var schema = error.getSchemaNode();
    if (isNull(error)) {
      return InputError.at(place, "required", GIVE);
    }
    return switch (keyword) {
      case "required" -> InputError.at(child(place, error), "required", GIVE);
      case "additionalProperties", "unevaluatedProperties" ->
          InputError.at(child(place, error), "unknown-field", "There is no such field here.");
      case "type", "oneOf", "anyOf" ->
          InputError.at(place, "type", "This is not of the type the contract names" + types(error));
      case "enum", "const" -> InputError.at(place, "enum", "This must be one of " + schema + ".");
      case "minProperties" -> InputError.at(place, "required", "At least one field must be given.");
      case "uniqueItems" -> InputError.at(place, "duplicate", "No two of these may be equal.");
      case UniqueByKeyword.NAME ->
          InputError.at(place, "duplicate", "This stands twice: " + argument(error, 0) + ".");
      case OrderedKeyword.NAME ->
          InputError.at(
              place + "/" + argument(error, 1),
              "order",
              "This must not be " + argument(error, 2) + " " + argument(error, 0) + ".");
      default -> ofLimit(place, keyword, schema == null ? "" : schema.asText());
    };
  }

  /** What is of the right kind but too much, too little or of another form. */
  private static InputError ofLimit(String place, String keyword, String limit) {
    return switch (keyword) {
      case "format" -> InputError.at(place, "format", wrongFormat(limit));
      case "minimum", "exclusiveMinimum" ->
          InputError.at(place, "minimum", "This must be at least " + limit + ".");
      case "maximum", "exclusiveMaximum" ->
          InputError.at(place, "maximum", "This must be at most " + limit + ".");
      case "multipleOf" ->
          InputError.at(place, "format", "This must be a multiple of " + limit + ".");
      case "minLength" ->
          limit.equals("1")
              ? blank(place)
              : InputError.at(place, "length", "This must have at least " + limit + " characters.");
      case "maxLength" ->
          InputError.at(place, "length", "This must have at most " + limit + " characters.");
      case "minItems" -> InputError.at(place, "length", "There must be at least " + limit + ".");
      case "maxItems" -> InputError.at(place, "length", "There must be at most " + limit + ".");
      case "pattern" ->
          limit.equals("\\S")
              ? blank(place)
              : InputError.at(place, "pattern", "This does not have the form the contract names.");
      default -> InputError.at(place, "pattern", "This does not have the form the contract names.");
    };
  }

  private static String wrongFormat(String format) {
    return format.equals("no-national-id")
        ? "This holds what may be a national identity number; no pupil and no such number is kept"
            + " here."
        : "This is not a valid " + format + ".";
  }

  /** Whoever empties a field is told the same, however the contract forbids it. */
  private static InputError blank(String place) {
    return InputError.at(place, "required", "This must not be empty or blank.");
  }

  private static boolean isNull(Error error) {
    return error.getInstanceNode() != null && error.getInstanceNode().isNull();
  }

  private static String child(String place, Error error) {
    var property = error.getProperty();
    return property == null ? place : place + "/" + Storable.escaped(property);
  }

  private static String types(Error error) {
    var schema = error.getSchemaNode();
    return schema != null && schema.isTextual() ? ": " + schema.asText() + "." : ".";
  }

  private static String argument(Error error, int index) {
    return String.valueOf(error.getArguments()[index]);
  }
}
