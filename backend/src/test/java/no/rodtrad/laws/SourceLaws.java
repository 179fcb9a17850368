package no.rodtrad.laws;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no source may say. The words are put together here so that this file does not say them. */
final class SourceLaws {
  /** A rule that is switched off where it bites is not a rule. */
  static final Pattern SUPPRESSION =
      Pattern.compile(
          String.join(
              "|",
              "@Suppress" + "Warnings",
              "@Dis" + "abled\\w*",
              "@Ig" + "nore\\b",
              "@Null" + "Unmarked",
              "NO" + "SONAR",
              "no" + "inspection",
              "spotless:" + "off",
              "@formatter:" + "off",
              "biome-" + "ignore",
              "eslint-" + "disable",
              "@ts-" + "(ignore|expect-error|nocheck)",
              "(describe|it|test)\\.(skip|only|todo)\\("));

  static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

  static final Pattern IDLING = Pattern.compile("Thread\\.sle" + "ep|TimeUnit\\.\\w+\\.sle" + "ep");

  static final Pattern SHOUTING =
      Pattern.compile("System\\.(out|err)\\." + "|printStack" + "Trace\\(");

  private SourceLaws() {}

  /** The lines of the files that say it. */
  static List<String> saying(Pattern pattern, Stream<Path> files) {
    return files
        .flatMap(
            file ->
                Sources.text(file)
                    .lines()
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> file.getFileName() + ": " + line.strip()))
        .toList();
  }
}
