package no.rodtrad.shared.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A Norwegian school year, 1 August to 31 July, written {@code 2024-25}.
 *
 * @param startYear the calendar year in which it begins, four digits
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {

  private static final Pattern SPELLING = Pattern.compile("\\d{4}-\\d{2}");
  private static final int FIRST_ASKED_FOR = 1900;
  private static final int LAST_ASKED_FOR = 2999;

  public SchoolYear {
    if (startYear < 1000 || startYear > 9999) {
      throw new IllegalArgumentException("A school year begins in a year of four digits");
    }
  }

  /**
   * Reads {@code 2024-25}; any other spelling of the same year is refused, so that one year has one
   * name. Years far from ours are refused, so that a window or the year after is a year too.
   */
  @JsonCreator
  public static SchoolYear parse(String text) {
    if (!SPELLING.matcher(text).matches()) {
      throw new IllegalArgumentException("A school year is written like 2024-25");
    }
    int startYear = Integer.parseInt(text.substring(0, 4));
    if (startYear < FIRST_ASKED_FOR || startYear > LAST_ASKED_FOR) {
      throw new IllegalArgumentException("A school year begins between 1900 and 2999");
    }
    SchoolYear year = new SchoolYear(startYear);
    if (!year.toString().equals(text)) {
      throw new IllegalArgumentException("The two years of a school year follow each other");
    }
    return year;
  }

  /** The school year a day belongs to. */
  public static SchoolYear of(LocalDate day) {
    boolean autumn = day.getMonthValue() >= Month.AUGUST.getValue();
    return new SchoolYear(autumn ? day.getYear() : day.getYear() - 1);
  }

  public SchoolYear next() {
    return new SchoolYear(startYear + 1);
  }

  public SchoolYear previous() {
    return minus(1);
  }

  public SchoolYear minus(int years) {
    return new SchoolYear(startYear - years);
  }

  /** The given number of years ending with this one, the earliest first. */
  public List<SchoolYear> window(int years) {
    return IntStream.range(0, years).mapToObj(i -> minus(years - 1 - i)).toList();
  }

  public LocalDate startsOn() {
    return LocalDate.of(startYear, Month.AUGUST, 1);
  }

  /** The last day, which still belongs to the year. */
  public LocalDate endsOn() {
    return LocalDate.of(startYear + 1, Month.JULY, 31);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(startsOn()) && !day.isAfter(endsOn());
  }

  public boolean isBefore(SchoolYear other) {
    return startYear < other.startYear;
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  @Override
  @JsonValue
  public String toString() {
    int end = (startYear + 1) % 100;
    return startYear + (end < 10 ? "-0" : "-") + end;
  }
}
