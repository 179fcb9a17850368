package no.rodtrad.indicator;

import static no.rodtrad.indicator.TrendNumber.Name.HIGHEST;
import static no.rodtrad.indicator.TrendNumber.Name.LOWEST;
import static no.rodtrad.indicator.TrendNumber.Name.MEDIAN;
import static no.rodtrad.indicator.TrendNumber.Name.SCHOOLS;
import static no.rodtrad.indicator.TrendNumber.Name.VALUE;

import java.math.BigDecimal;
import java.util.List;

/** Public figures of similar schools, as one sentence. */
final class SimilarSpread {
  private SimilarSpread() {}

  /**
   * @param values ascending, at least one
   */
  static TrendFact fact(TrendDraft draft, List<BigDecimal> values) {
    return draft
        .number(VALUE, draft.value())
        .number(SCHOOLS, BigDecimal.valueOf(values.size()))
        .number(MEDIAN, median(values))
        .number(LOWEST, values.get(0))
        .number(HIGHEST, values.get(values.size() - 1))
        .fact(TrendCode.SIMILAR);
  }

  private static BigDecimal median(List<BigDecimal> values) {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : values.get(middle - 1).add(values.get(middle)).divide(BigDecimal.valueOf(2));
  }
}
