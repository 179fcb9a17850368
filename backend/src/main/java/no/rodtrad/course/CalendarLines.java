package no.rodtrad.course;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar text, folded as RFC 5545 asks: at most 75 bytes, no character cut. */
final class CalendarLines {
  private static final int LONGEST = 75;
  private static final String END = "\r\n";

  private CalendarLines() {}

  static String folded(String text) {
    var folded = new StringBuilder();
    for (String line : text.split(END, 0)) {
      var bytes = 0;
      for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
        var character = Character.toString(line.codePointAt(at));
        var size = character.getBytes(StandardCharsets.UTF_8).length;
        if (bytes + size > LONGEST) {
          folded.append(END).append(' ');
          bytes = 1;
        }
        folded.append(character);
        bytes += size;
      }
      folded.append(END);
    }
    return folded.toString();
  }
}
