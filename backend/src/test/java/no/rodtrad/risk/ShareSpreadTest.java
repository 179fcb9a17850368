package no.rodtrad.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.junit.jupiter.api.Test;

class ShareSpreadTest {
  private static final RiskModelRef MODEL = new RiskModelRef(new UUID(0, 1), "Prøve", 1);

  private static LatestRisk share(int points, int maxPoints) {
    boolean has = maxPoints > 0;
    return new LatestRisk(
        SchoolYear.parse("2024-25"),
        points,
        maxPoints,
        has ? BigDecimal.ONE : null,
        BigDecimal.ZERO,
        has ? "OK" : "INSUFFICIENT_BASIS",
        false,
        MODEL,
        null,
        false,
        null,
        null);
  }

  private static List<String> spread(LatestRisk... risks) {
    var spread = ShareSpread.of(Arrays.asList(risks));
    return java.util.stream.Stream.of(
            spread.lowestPercent(),
            spread.lowerQuartilePercent(),
            spread.medianPercent(),
            spread.upperQuartilePercent(),
            spread.highestPercent(),
            spread.rangePercentPoints())
        .map(String::valueOf)
        .toList();
  }

  @Test
  void one_share_is_all_of_them() {
    assertThat(spread(share(1, 3), share(0, 0)))
        .containsExactly("33.33", "33.33", "33.33", "33.33", "33.33", "0");
  }

  @Test
  void quartiles_lie_in_proportion_between_neighbours() {
    assertThat(spread(share(1, 1), share(0, 1)))
        .containsExactly("0", "25", "50", "75", "100", "100");
    assertThat(spread(share(1, 10), share(2, 10), share(4, 10), share(8, 10), share(10, 10)))
        .containsExactly("10", "20", "40", "80", "100", "90");
    assertThat(spread(share(1, 3), share(2, 3), share(1, 1), share(0, 3)))
        .containsExactly("0", "25", "50", "75", "100", "100");
  }

  @Test
  void schools_without_a_share_are_counted_and_have_no_part_in_it() {
    var spread = ShareSpread.of(List.of(share(0, 0), share(0, 0)));
    assertThat(spread).isEqualTo(new ShareSpread(2, 0, null, null, null, null, null, null, false));
  }
}
