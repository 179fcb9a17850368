package no.rodtrad.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** RFC 7396: null removes, objects merge, everything else replaces. */
final class MergePatch {
  private MergePatch() {}

  static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    ObjectNode result =
        target instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
    changes
        .properties()
        .forEach(
            change -> {
              var name = change.getKey();
              if (change.getValue().isNull()) {
                result.remove(name);
              } else {
                result.set(name, merged(result.path(name), change.getValue()));
              }
            });
    return result;
  }
}
