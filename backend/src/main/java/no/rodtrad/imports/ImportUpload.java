package no.rodtrad.imports;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent, and what is to be done with it.
 *
 * @param municipalityNumber whose own figures it holds; null for public ones
 * @param fileName as it was sent
 */
record ImportUpload(
    ImportRun.Order order, @Nullable String municipalityNumber, String fileName, Content content) {

  /** The bytes, as often as they are asked for until the request is over. */
  interface Content {
    InputStream open() throws IOException;
  }

  InputStream open() throws IOException {
    return content.open();
  }
}
