package no.rodtrad.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.rodtrad.shared.problem.ProblemType;

/** The code the laws hold for, as sources and as classes. */
final class Sources {
  static final Path MAIN = Path.of("src/main/java");
  static final Path DEMO = Path.of("src/demo/java");
  static final Path TEST = Path.of("src/test/java");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(ProblemType.class.getProtectionDomain().getCodeSource().getLocation());

  private Sources() {}

  /** Everything that runs: the product and, outside the production build, the demo. */
  static JavaClasses classes() {
    return CLASSES;
  }

  static Stream<Path> in(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
