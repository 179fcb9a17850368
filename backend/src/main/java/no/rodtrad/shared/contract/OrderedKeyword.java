package no.rodtrad.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;

/**
 * {@code x-ordered: [[startsOn, endsOn]]}: where both are given, the first is not after the second.
 * Numbers compare by size; dates, instants and school years by their text.
 */
final class OrderedKeyword implements Keyword {
  static final String NAME = "x-ordered";

  @Override
  public String getValue() {
    return NAME;
  }

  @Override
  public KeywordValidator newValidator(
      SchemaLocation location, JsonNode pairs, Schema parent, SchemaContext context) {
    return new BaseKeywordValidator(this, pairs, location, parent, context) {
      @Override
      public void validate(
          ExecutionContext execution, JsonNode node, JsonNode root, NodePath path) {
        for (JsonNode pair : pairs) {
          var first = node.path(pair.path(0).asText());
          var second = node.path(pair.path(1).asText());
          if (after(first, second)) {
            execution.addError(
                error()
                    .instanceNode(node)
                    .instanceLocation(path)
                    .evaluationPath(execution.getEvaluationPath())
                    .property(pair.path(1).asText())
                    .arguments(
                        pair.path(0).asText(),
                        pair.path(1).asText(),
                        first.isNumber() ? "below" : "before")
                    .message(NAME)
                    .build());
          }
        }
      }
    };
  }

  private static boolean after(JsonNode first, JsonNode second) {
    if (first.isTextual() && second.isTextual()) {
      return first.asText().compareTo(second.asText()) > 0;
    }
    return first.isNumber()
        && second.isNumber()
        && first.decimalValue().compareTo(second.decimalValue()) > 0;
  }
}
