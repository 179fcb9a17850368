package no.rodtrad.risk;

import java.math.BigDecimal;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** The share of one window, named by its last year, with the points whoever rounds it needs. */
public record WindowShare(
    SchoolYear schoolYear, int points, int maxPoints, BigDecimal sharePercent) {

  /** Null without a share. */
  static @Nullable WindowShare of(Assessment window) {
    BigDecimal share = window.sharePercent();
    return share == null
        ? null
        : new WindowShare(
            window.lastYear(), window.points(), window.maxPoints(), Decimals.plain(share));
  }
}
