package no.rodtrad.shared.privacy;

/**
 * Looks for Norwegian national identity numbers in a stream of text, a character at a time: eleven
 * digits, or six and five with one space or hyphen between, a possible date of birth and both check
 * digits right. D-numbers (day + 40) and synthetic numbers (month + 40 or + 80) count.
 */
public final class NationalIdWatch {
  private static final int LENGTH = 11;
  private static final int BIRTH_DATE = 6;
  private static final int[] FIRST_CHECK = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND_CHECK = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  /** The run of digits, behind the six before the gap if there are such. */
  private final int[] digits = new int[2 * BIRTH_DATE];

  /** How many digits the present run has, or one more than can be interesting. */
  private int run;

  /** Whether a run of six and one gap stand before the present run. */
  private boolean afterBirthDate;

  private long line = 1;
  private char previous;
  private long seenInLine;

  public static boolean isIn(String text) {
    NationalIdWatch watch = new NationalIdWatch();
    text.chars().forEach(c -> watch.read((char) c));
    watch.end();
    return watch.seen();
  }

  public void read(char c) {
    if ((c == '\n' && previous != '\r') || c == '\r') {
      endRun();
      line++;
    }
    previous = c;
    if (c >= '0' && c <= '9') {
      take(c - '0');
    } else if (run > 0 || afterBirthDate) {
      endRun();
      boolean birthDate = run == BIRTH_DATE && isGap(c);
      if (birthDate && afterBirthDate) {
        System.arraycopy(digits, BIRTH_DATE, digits, 0, BIRTH_DATE);
      }
      afterBirthDate = birthDate;
      run = 0;
    }
  }

  /** The text is at its end, and so is the number it may end with. */
  public void end() {
    endRun();
  }

  public boolean seen() {
    return seenInLine > 0;
  }

  /** The line of the first one, counted from 1; 0 when there is none. */
  public long seenInLine() {
    return seenInLine;
  }

  private void take(int digit) {
    int place = afterBirthDate ? BIRTH_DATE + run : run;
    if (place < digits.length) {
      digits[place] = digit;
    }
    run = Math.min(run + 1, LENGTH + 1);
  }

  private void endRun() {
    boolean whole = run + (afterBirthDate ? BIRTH_DATE : 0) == LENGTH;
    if (whole && seenInLine == 0 && isNationalId(digits)) {
      seenInLine = line;
    }
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '-';
  }

  private static boolean isNationalId(int[] d) {
    int day = (d[0] * 10 + d[1]) % 40;
    int month = (d[2] * 10 + d[3]) % 40;
    boolean date = d[0] < 8 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
    return date && isMultipleOf11(FIRST_CHECK, d) && isMultipleOf11(SECOND_CHECK, d);
  }

  private static boolean isMultipleOf11(int[] weights, int[] d) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * d[i];
    }
    return sum % 11 == 0;
  }
}
