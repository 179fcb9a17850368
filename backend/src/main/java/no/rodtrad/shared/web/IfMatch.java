package no.rodtrad.shared.web;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * The version a change is made upon, from its header: without it 428, with an old one 412, garbled
 * 400.
 */
public class IfMatch {
  private static final String TAG = "(?:W/)?\"[^\"\\s]*+\"";
  private static final Pattern TAGS =
      Pattern.compile("[\\s,]*+" + TAG + "(?:\\s*+,[\\s,]*+" + TAG + ")*+[\\s,]*+");

  /** A tag of ours, or its version part alone. A weak tag says only that two replies look alike. */
  private static final Pattern VERSION =
      Pattern.compile("(?<!W/)(?<![^\\s,])\"(\\d+)(?:-[0-9a-f]+)?\"");

  @HeaderParam("If-Match")
  @Nullable String header;

  public static IfMatch of(@Nullable String header) {
    var tag = new IfMatch();
    tag.header = header;
    return tag;
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
    if (!header.strip().equals("*") && !names(header, Long.toString(version))) {
      throw new Problem(
          ProblemType.PRECONDITION_FAILED,
          "It has been changed since you read it; read it again and send your change anew.");
    }
  }

  private static boolean names(String header, String version) {
    if (!TAGS.matcher(header).matches()) {
      throw Problem.invalidParameters(
          List.of(
              InputError.parameter(
                  "If-Match",
                  "format",
                  "Send the ETag as it came, in its quotation marks; or several, with commas.")));
    }
    return VERSION
        .matcher(header)
        .results()
        .map((MatchResult tag) -> tag.group(1))
        .anyMatch(version::equals);
  }
}
