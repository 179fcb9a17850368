package no.rodtrad.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** All six real files in the database of the test, for those who measure by them. */
public final class RealFigures {
  private RealFigures() {}

  public static void imported() {
    for (String name : RealFiles.NATIONAL_TESTS) {
      try {
        AnImport.of(Files.readAllBytes(RealFiles.nationalTests(name))).addingSchools().run();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
