package no.rodtrad.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
  /** Policies by path can be walked around with {@code ;} and {@code %3B}; resources say it. */
  private static final String BY_PATH = "quarkus.http.auth.permission";

  @Test
  void no_path_is_guarded_by_configuration() {
    var settings =
        Repository.files().stream()
            .filter(file -> file.toString().matches(".*\\.(properties|ya?ml)"))
            .map(Sources::text)
            .toList();
    assertThat(guardedByPath(settings)).isEmpty();
    assertThat(guardedByPath(List.of(BY_PATH + ".a.paths=/x"))).hasSize(1);
  }

  private static List<String> guardedByPath(List<String> settings) {
    return settings.stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith(BY_PATH) || line.startsWith("QUARKUS_HTTP_AUTH_PERMISSION"))
        .toList();
  }
}
