package no.rodtrad.imports;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as Norwegian statistics write it: decimal comma (or point), and a space of some kind
 * between the thousands. Also the signs for what is not told.
 */
final class FigureText {
  private static final String SPACE = "[ \\u00a0\\u202f\\u2009]";
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-\\u2212]?)(\\d{1,9}|\\d{1,3}(?:" + SPACE + "\\d{3}){1,3})(?:[.,](\\d{1,6}))?");
  private static final String HIDDEN = "*";

  private FigureText() {}

  /** The text without the spaces around it, of whatever kind. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean isHidden(String trimmed) {
    return trimmed.equals(HIDDEN);
  }

  /** A number the owner sees and others do not: the number followed by a star. */
  static boolean isRestricted(String trimmed) {
    return trimmed.endsWith(HIDDEN)
        && number(trim(trimmed.substring(0, trimmed.length() - 1))).isPresent();
  }

  static Optional<BigDecimal> number(String trimmed) {
    Matcher matcher = NUMBER.matcher(trimmed);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String whole = matcher.group(2).replaceAll(SPACE, "");
    String sign = matcher.group(1).isEmpty() ? "" : "-";
    String decimals = matcher.group(3) == null ? "" : "." + matcher.group(3);
    return Optional.of(new BigDecimal(sign + whole + decimals));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
