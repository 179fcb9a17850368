package no.rodtrad.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import no.rodtrad.shared.contract.ContractFormat;

/**
 * {@code format: date-time} in the contract: an instant in RFC 3339's spelling, of the years that
 * can be spelt so in UTC, and no finer than nanoseconds.
 */
@ApplicationScoped
class InstantFormat implements ContractFormat {
  private static final int LAST_YEAR = 9999;
  private static final Pattern SPELLING =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

  @Override
  public String name() {
    return "date-time";
  }

  @Override
  public boolean matches(String text) {
    try {
      return SPELLING.matcher(text).matches() && isTellable(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException nonsense) {
      return false;
    }
  }

  private static boolean isTellable(Instant instant) {
    var year = instant.atOffset(ZoneOffset.UTC).getYear();
    return DateFormat.FIRST_YEAR <= year && year <= LAST_YEAR;
  }
}
