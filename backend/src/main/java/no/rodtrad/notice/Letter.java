package no.rodtrad.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A message with its words. Nothing in it comes from outside as it was sent: line breaks and other
 * control characters are blanks, so that no name can begin a header or a message of its own.
 *
 * @param id the same at every try, so that a receiver knows a message that comes again
 */
record Letter(
    UUID id,
    String name,
    String email,
    NoticeLanguage language,
    String subject,
    List<String> lines,
    Instant writtenAt) {

  static Letter of(Address to, NoticeKind kind, Facts facts) {
    var wording = to.language.wording();
    var plain = inOneLine(facts);
    var content = wording.content(kind, plain);
    var lines = new ArrayList<String>();
    lines.add(wording.greeting(plain.name()));
    lines.addAll(content.paragraphs());
    lines.add(wording.goodbye());
    return new Letter(
        to.id,
        plain.name(),
        oneLine(to.email),
        to.language,
        content.subject(),
        List.copyOf(lines),
        to.writtenAt);
  }

  /** Whose message it is, and where it goes. */
  record Address(UUID id, String email, NoticeLanguage language, Instant writtenAt) {}

  String text() {
    return String.join("\n\n", lines) + "\n";
  }

  /** The same words, for those who read mail as pages. */
  String html() {
    return lines.stream()
        .map(line -> "<p>" + escaped(line) + "</p>")
        .collect(
            Collectors.joining(
                "\n",
                "<!doctype html>\n<html lang=\"%s\">\n<head><meta charset=\"utf-8\"><title>%s</title></head>\n<body>\n"
                    .formatted(language.tag(), escaped(subject)),
                "\n</body>\n</html>\n"));
  }

  private static Facts inOneLine(Facts facts) {
    return new Facts(
        oneLine(facts.name()),
        oneLine(facts.cohort()),
        facts.startsOn(),
        oneLine(facts.school()),
        facts.answerBy());
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
