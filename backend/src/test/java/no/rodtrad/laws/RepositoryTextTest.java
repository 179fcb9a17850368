package no.rodtrad.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is committed holds on every machine: no paths of one, and no host that serves packages. */
class RepositoryTextTest {
  private static final Set<String> TOP =
      Set.of(
          "backend",
          "frontend",
          "openapi.yaml",
          "docker-compose.yml",
          "README.md",
          "LICENSE",
          "CONTRIBUTING.md");

  private static final Pattern MACHINE_PATH =
      Pattern.compile(
          "(?<![\\w.}:/-])/(work|root|home/\\w+|Users/\\w+|tmp/\\w+|private/\\w+)/(?!\\$)"
              + "|\\b[A-Z]:\\\\\\\\?\\w");

  private static final Pattern REGISTRY_HOST =
      Pattern.compile(
          "registry\\.(npmjs|yarnpkg)|repo1?\\.(maven|apache)|nex"
              + "us|artifact"
              + "ory|jfr"
              + "og"
              + "|\"resolved\"\\s*:|central\\.sonatype");

  @Test
  void only_the_named_things_stand_at_the_top() {
    var names =
        Repository.files().stream()
            .map(file -> Repository.TOP.relativize(file).getName(0).toString())
            .filter(name -> !name.startsWith("."))
            .distinct();
    assertThat(names).isSubsetOf(TOP);
  }

  @Test
  void no_text_names_a_path_of_one_machine_or_a_host_of_packages() {
    assertThat(Repository.files().stream().flatMap(file -> offences(file).stream())).isEmpty();
  }

  @Test
  void a_machine_path_and_a_registry_host_bite() {
    for (String line :
        List.of(
            "see /wor" + "k/main/x",
            "in '/hom" + "e/kari/rodtrad'",
            "\"/Use" + "rs/kari/x\"",
            "C:" + "\\Users\\kari",
            "https://registry." + "npmjs.org/left-pad",
            "\"resolved" + "\": \"x\"",
            "<url>https://repo" + ".maven.apache.org/maven2</url>")) {
      assertThat(offending(line)).as(line).isTrue();
    }
  }

  @Test
  void an_address_of_the_api_and_a_folder_of_an_image_do_not() {
    for (String line :
        List.of(
            "GET http://localhost:8080/work/list", "COPY target/app /opt/app/", "work/home/x")) {
      assertThat(offending(line)).as(line).isFalse();
    }
  }

  private static List<String> offences(Path file) {
    return text(file).stream()
        .flatMap(String::lines)
        .filter(RepositoryTextTest::offending)
        .map(line -> file + ": " + line.strip())
        .toList();
  }

  private static boolean offending(String line) {
    return Stream.of(MACHINE_PATH, REGISTRY_HOST).anyMatch(p -> p.matcher(line).find());
  }

  /** Nothing for a file that is not text. */
  private static Optional<String> text(Path file) {
    try {
      var bytes = Files.readAllBytes(file);
      var text = new String(bytes, StandardCharsets.UTF_8);
      return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
