package no.rodtrad.shared.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * The place behind the last item of a page: that item's sort keys, bound to the list they were read
 * from.
 */
final class Cursor {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Cursor() {}

  static String write(String list, List<String> keys) {
    var parts = new ArrayList<>(keys);
    parts.add(0, list);
    try {
      var json = JSON.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The keys in a cursor of this list; refuses what this list never gave. */
  static List<String> read(String list, String cursor) {
    try {
      var json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var parts = JSON.readValue(json, new TypeReference<@Nullable List<@Nullable String>>() {});
      if (parts != null
          && parts.size() > 1
          && list.equals(parts.get(0))
          && parts.stream().allMatch(part -> part != null && part.indexOf('\0') < 0)) {
        return parts.stream().skip(1).map(String::valueOf).toList();
      }
    } catch (IllegalArgumentException | JsonProcessingException garbled) {
      throw unusable();
    }
    throw unusable();
  }

  static Problem unusable() {
    return new Problem(
        ProblemType.INVALID_CURSOR,
        "Use the nextCursor of the page before, with the same filters; or begin without a cursor.");
  }
}
