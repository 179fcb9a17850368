package no.rodtrad.imports;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as Norwegian statistics write it: decimal comma (or point), and a space of some kind
 * between the thousands. Also the signs for what is not told.
 */
final class FigureText {
  private static final int MOST_DIGITS = 9;
  private static final int MOST_DECIMALS = 6;
  private static final int GROUP = 3;
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
    return trimmed.endsWith(HIDDEN) && number(withoutStar(trimmed)).isPresent();
  }

  static String withoutStar(String starred) {
    return trim(starred.substring(0, starred.length() - 1));
  }

  static Optional<BigDecimal> number(String trimmed) {
    boolean signed = trimmed.startsWith("-") || trimmed.startsWith("\u2212");
    int mark = decimalMark(trimmed);
    String whole = wholeDigits(trimmed.substring(signed ? 1 : 0, mark));
    String decimals = mark == trimmed.length() ? "0" : trimmed.substring(mark + 1);
    if (!isDigits(whole, MOST_DIGITS) || !isDigits(decimals, MOST_DECIMALS)) {
      return Optional.empty();
    }
    String fraction = mark == trimmed.length() ? "" : "." + decimals;
    return Optional.of(new BigDecimal((signed ? "-" : "") + whole + fraction));
  }

  private static int decimalMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ',' || text.charAt(i) == '.') {
        return i;
      }
    }
    return text.length();
  }

  /** Without the spaces between the thousands; nothing when they stand elsewhere. */
  private static String wholeDigits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isThousandsMark(text.charAt(i))) {
        digits.append(text.charAt(i));
      } else if (i == 0 || (text.length() - i) % (GROUP + 1) != 0) {
        return "";
      }
    }
    boolean grouped = digits.length() < text.length();
    boolean complete = digits.length() + (digits.length() - 1) / GROUP == text.length();
    return !grouped || complete ? digits.toString() : "";
  }

  private static boolean isDigits(String text, int most) {
    return !text.isEmpty()
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isThousandsMark(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
