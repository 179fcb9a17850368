package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rodtrad.indicator.UnitType;

/**
 * Tables of the country, each whole in a file before the first line of it is sent: a reader who is
 * slow, or stops, holds neither a connection nor a thread, and whoever gets a 200 gets all of it.
 */
@ApplicationScoped
class CountryTables {
  /** A fifth of the connections there are, so that all others are answered meanwhile. */
  private static final int MADE_AT_A_TIME = 4;

  private final CountryService country;
  private final FewAtATime few =
      new FewAtATime(
          MADE_AT_A_TIME,
          "Tables of the country are being made for several others just now; try again after Retry-After seconds.");

  CountryTables(CountryService country) {
    this.country = country;
  }

  /** Into a file that is there, readable to nobody but us. */
  void make(UnitType level, KnownModel model, Path file) {
    few.run(() -> write(level, model, file));
  }

  private void write(UnitType level, KnownModel model, Path file) {
    try (var out = Files.newBufferedWriter(file)) {
      country.write(level, model, new CountrySheet(out));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
