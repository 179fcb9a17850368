package no.rodtrad.shared.web;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The version a change is made upon: without it 428, with an old one 412. */
public final class IfMatch {
  private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d+)(?:-[0-9a-f]+)?\"");

  private final @Nullable String header;

  private IfMatch(@Nullable String header) {
    this.header = header;
  }

  /** For RESTEasy: a header parameter of this type. */
  public static IfMatch valueOf(String header) {
    return new IfMatch(header);
  }

  public static IfMatch of(@Nullable String header) {
    return new IfMatch(header);
  }

  /**
   * Refuses unless the version is the one that was read; only the version part of the tag counts.
   */
  public void require(long version) {
    if (header == null || header.isBlank()) {
      throw new Problem(
          ProblemType.PRECONDITION_REQUIRED,
          "Send If-Match with the ETag of what you read, so that nobody's change is lost.");
    }
    var current = Long.toString(version);
    var matches =
        Stream.of(header.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || current.equals(version(tag)));
    if (!matches) {
      throw new Problem(
          ProblemType.PRECONDITION_FAILED,
          "It has been changed since you read it; read it again and send your change anew.");
    }
  }

  private static String version(String tag) {
    var match = STRONG_TAG.matcher(tag);
    return match.matches() ? match.group(1) : "";
  }
}
