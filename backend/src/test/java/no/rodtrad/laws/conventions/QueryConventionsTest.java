package no.rodtrad.laws.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.Wire;
import org.junit.jupiter.api.Test;

@ApiTest
class QueryConventionsTest {
  private final Problems problems = new Problems();

  @Test
  void parameters_nobody_can_have_meant_are_refused() {
    for (Call call : Call.all()) {
      for (JsonNode parameter : call.parameters("query")) {
        var name = parameter.path("name").asText();
        for (String value :
            List.of("a%00b", "%ED%A0%80", "%FF", "%C3%28", "%07", "", "9".repeat(3000))) {
          var what =
              call.name() + "?" + name + "=" + value.substring(0, Math.min(9, value.length()));
          problems.expect(what, send(call, Map.of(name, value), ""), 400);
        }
        problems.expect(
            call.name() + " with " + name + " twice",
            send(call, Map.of(name, "1"), "&" + name + "=1"),
            400);
      }
    }
    assertThat(problems.found()).isEmpty();
  }

  private static Wire.Answer send(Call call, Map<String, String> wrong, String more) {
    var all = new LinkedHashMap<>(call.query());
    all.putAll(wrong);
    var query =
        all.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("&", "?", more));
    var address = call.somewhere().orElse(call.nowhere()) + query;
    return Wire.send(
        "admin", call.method().toUpperCase(Locale.ROOT), address, Map.of(), new byte[0]);
  }
}
