package no.rodtrad.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.rodtrad.shared.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * What a message is made of.
 *
 * @param answerBy when an offer runs out; null for what needs no answer
 */
record Facts(
    String name, String cohort, LocalDate startsOn, String school, @Nullable Instant answerBy) {

  String starts(Locale locale) {
    return DateTimeFormatter.ofPattern("d. MMMM yyyy", locale).format(startsOn);
  }

  /** The instant an offer runs out, by the clock in Norway. */
  String deadline(String pattern, Locale locale) {
    if (answerBy == null) {
      throw new IllegalStateException("an offer has a deadline");
    }
    return DateTimeFormatter.ofPattern(pattern, locale).format(answerBy.atZone(Clocks.NORWAY));
  }
}
