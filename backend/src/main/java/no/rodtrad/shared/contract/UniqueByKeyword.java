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
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code x-unique-by: kind} (or several fields): no two items of the array are equal in all of
 * them.
 */
final class UniqueByKeyword implements Keyword {
  static final String NAME = "x-unique-by";

  @Override
  public String getValue() {
    return NAME;
  }

  @Override
  public KeywordValidator newValidator(
      SchemaLocation location, JsonNode fields, Schema parent, SchemaContext context) {
    var names = fields.isArray() ? texts(fields) : List.of(fields.asText());
    return new BaseKeywordValidator(this, fields, location, parent, context) {
      @Override
      public void validate(
          ExecutionContext execution, JsonNode node, JsonNode root, NodePath path) {
        var seen = new HashSet<List<JsonNode>>();
        for (int index = 0; node.isArray() && index < node.size(); index++) {
          var item = node.get(index);
          if (!seen.add(names.stream().map(item::path).toList())) {
            execution.addError(
                error()
                    .instanceNode(item)
                    .instanceLocation(path.append(index))
                    .evaluationPath(execution.getEvaluationPath())
                    .arguments(String.join(", ", names))
                    .message(NAME)
                    .build());
          }
        }
      }
    };
  }

  private static List<String> texts(JsonNode array) {
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
        .map(i -> array.get(i).asText())
        .toList();
  }
}
