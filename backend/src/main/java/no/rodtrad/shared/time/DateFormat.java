package no.rodtrad.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import no.rodtrad.shared.contract.ContractFormat;

/**
 * {@code format: date} in the contract: a day that Java, the database and everyone's calendar agree
 * on, which they do from the first whole year of the Gregorian calendar.
 */
@ApplicationScoped
class DateFormat implements ContractFormat {
  static final int FIRST_YEAR = 1583;

  private static final Pattern SPELLING = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public String name() {
    return "date";
  }

  @Override
  public boolean matches(String text) {
    try {
      return SPELLING.matcher(text).matches() && LocalDate.parse(text).getYear() >= FIRST_YEAR;
    } catch (DateTimeParseException nonsense) {
      return false;
    }
  }
}
