package no.rodtrad.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real figures, which do not belong in the repository: in the folder {@code RT_DATA}, else in
 * {@code ../shared/data} beside it. A test that wants them and does not find them says so and is
 * skipped.
 */
final class RealFiles {
  static final List<String> NATIONAL_TESTS =
      List.of(
          "2022-23-grade-5",
          "2022-23-grade-8",
          "2023-24-grade-5",
          "2023-24-grade-8",
          "2024-25-grade-5",
          "2024-25-grade-8");

  private RealFiles() {}

  static Path nationalTests(String name) {
    return of("udir/nasjonale-prover/" + name + ".csv");
  }

  static Path of(String path) {
    Path file = folder().resolve(path);
    Assumptions.assumeTrue(
        Files.isReadable(file), "DID NOT RUN: no real figures at " + file + " (set RT_DATA)");
    return file;
  }

  private static Path folder() {
    Optional<Path> named = Optional.ofNullable(System.getenv("RT_DATA")).map(Path::of);
    return named.orElseGet(
        () ->
            Stream.of("../../shared/data", "../shared/data")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("../../shared/data")));
  }
}
