package no.rodtrad.school;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A Norwegian organisation number: text of nine digits, the last of them a check digit. Norwegian
 * schools abroad have none; the national school register gives them a number that begins with U.
 */
public record OrgNumber(String value) {
  private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
  private static final Pattern SCHOOL_ABROAD = Pattern.compile("U[0-9]{1,11}");
  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

  public OrgNumber {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "An organisation number is nine digits with a valid check digit, or U and digits");
    }
  }

  @JsonCreator
  public static OrgNumber of(String value) {
    return new OrgNumber(value);
  }

  public static boolean isValid(String text) {
    return SCHOOL_ABROAD.matcher(text).matches()
        || (NINE_DIGITS.matcher(text).matches() && checkDigit(text) == text.charAt(8) - '0');
  }

  /** Modulo 11 over the first eight digits; 10 is no digit, so such a number is never given out. */
  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }

  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
