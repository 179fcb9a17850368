package no.rodtrad.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.bootstrap.resolver.maven.BootstrapMavenException;
import io.quarkus.bootstrap.resolver.maven.MavenArtifactResolver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.Dependency;
import org.junit.jupiter.api.Test;

/** The build's own compiler and formatter, with the arguments of the pom, on planted violations. */
class CompilerLawsTest {
  private static final Path POM = Path.of("pom.xml");
  private static final Path JAVA_BIN = Path.of(System.getProperty("java.home"), "bin");
  private static final Pattern ARGUMENT = Pattern.compile("<arg>(.*?)</arg>");

  private static final String MAY_BE_NULL =
      """
      package planted;

      import org.jspecify.annotations.NullMarked;
      import org.jspecify.annotations.Nullable;

      @NullMarked
      final class MayBeNull {
        static int length(@Nullable String text) {
          return text.length();
        }
      }
      """;

  private static final String NEVER_THROWN =
      """
      package planted;

      final class NeverThrown {
        static void refuse() {
          new IllegalStateException("refused");
        }
      }
      """;

  private static final String NEVER_READ =
      """
      package planted;

      final class NeverRead {
        private int count;

        void count() {
          count = 1;
        }
      }
      """;

  private static final String SOUND =
      """
      package planted;

      import org.jspecify.annotations.NullMarked;
      import org.jspecify.annotations.Nullable;

      @NullMarked
      final class Sound {
        static int length(@Nullable String text) {
          return text == null ? 0 : text.length();
        }
      }
      """;

  private final String pom = Sources.text(POM);

  private record Run(int exit, String said) {}

  @Test
  void a_null_that_may_be_there_and_an_exception_nobody_throws_do_not_compile() throws Exception {
    var planted = compiled(MAY_BE_NULL, NEVER_THROWN);
    assertThat(planted.exit).as(planted.said).isNotZero();
    assertThat(planted.said)
        .contains("MayBeNull.java:9: error: [NullAway]")
        .contains("NeverThrown.java:5: error: [DeadException]");
    var sound = compiled(SOUND);
    assertThat(sound.exit).as(sound.said).isZero();
  }

  @Test
  void what_the_compiler_only_warns_of_does_not_compile_either() throws Exception {
    var planted = compiled(NEVER_READ);
    assertThat(planted.exit).as(planted.said).isNotZero();
    assertThat(planted.said)
        .contains("NeverRead.java:4: warning: [UnusedVariable]")
        .contains("error: warnings found and -Werror specified");
  }

  @Test
  void another_layout_is_refused() throws Exception {
    assertThat(formatted(SOUND).exit).isZero();
    assertThat(formatted(SOUND.replace("    return", "  return")).exit).isNotZero();
    assertThat(pom)
        .contains("<version>${google-java-format.version}</version>")
        .contains("<include>src/*/java/**/*.java</include>")
        .contains("<execution><phase>verify</phase><goals><goal>check</goal></goals></execution>");
  }

  private Run compiled(String... sources) throws IOException, InterruptedException {
    var folder = Planted.sources(sources);
    var command = new ArrayList<String>();
    command.add(JAVA_BIN.resolve("javac").toString());
    ARGUMENT.matcher(pom).results().map(match -> match.group(1)).forEach(command::add);
    command.addAll(List.of("-d", folder.resolve("out").toString()));
    command.addAll(List.of("-classpath", jars("org.jspecify:jspecify:1.0.0")));
    command.add("-processorpath");
    command.add(
        jars(
            "com.google.errorprone:error_prone_core:" + property("error-prone.version"),
            "com.uber.nullaway:nullaway:" + property("nullaway.version")));
    Sources.in(folder).map(Path::toString).forEach(command::add);
    return run(command);
  }

  private Run formatted(String source) throws IOException, InterruptedException {
    var file = Sources.in(Planted.sources(source)).findFirst().orElseThrow();
    var command = new ArrayList<String>();
    command.add(JAVA_BIN.resolve("java").toString());
    Stream.of("api", "code", "file", "main", "parser", "tree", "util")
        .map(part -> "--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED")
        .forEach(command::add);
    command.addAll(
        List.of(
            "-classpath",
            jars("com.google.googlejavaformat:google-java-format:" + formatter()),
            "com.google.googlejavaformat.java.Main",
            "--dry-run",
            "--set-exit-if-changed",
            file.toString()));
    return run(command);
  }

  /** That of the JDK which runs this: a profile of its own names the one for 25 and later. */
  private String formatter() {
    var versions =
        Pattern.compile("<google-java-format.version>(.*?)</google-java-format.version>")
            .matcher(pom)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(versions).hasSize(2);
    return versions.get(Runtime.version().feature() < 25 ? 0 : 1);
  }

  private static Run run(List<String> command) throws IOException, InterruptedException {
    var said = Files.createTempFile("compiler", ".txt");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    return new Run(process.waitFor(), Files.readString(said));
  }

  /** What the build has brought already, with all it needs. */
  private static String jars(String coordinates, String... more) {
    var besides =
        Stream.of(more)
            .map(DefaultArtifact::new)
            .map(jar -> new Dependency(jar, "compile"))
            .toList();
    try {
      var maven = MavenArtifactResolver.builder().setWorkspaceDiscovery(false).build();
      return maven
          .resolveDependencies(new DefaultArtifact(coordinates), besides)
          .getArtifactResults()
          .stream()
          .map(result -> result.getArtifact().getFile().toString())
          .collect(Collectors.joining(File.pathSeparator));
    } catch (BootstrapMavenException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private String property(String name) {
    return first("<" + Pattern.quote(name) + ">(.*?)</");
  }

  private String first(String pattern) {
    return Pattern.compile(pattern)
        .matcher(pom)
        .results()
        .map(match -> match.group(1))
        .findFirst()
        .orElseThrow();
  }
}
