package no.rodtrad.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The headers production's web server sends, read from its own configuration. */
final class SecurityHeaders {
  private static final Pattern HEADER =
      Pattern.compile("^add_header (\\S+) \"([^\"]*)\" always;$", Pattern.MULTILINE);

  private SecurityHeaders() {}

  static Map<String, String> readFrom(Path configuration, String issuerOrigin) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    HEADER
        .matcher(Files.readString(configuration))
        .results()
        .forEach(line -> headers.put(line.group(1), value(line, issuerOrigin)));
    if (headers.isEmpty()) {
      throw new IOException(configuration + " names no header");
    }
    return headers;
  }

  private static String value(MatchResult line, String issuerOrigin) {
    return line.group(2).replace("${ISSUER_ORIGIN}", issuerOrigin);
  }
}
