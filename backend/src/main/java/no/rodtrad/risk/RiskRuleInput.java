package no.rodtrad.risk;

import java.math.BigDecimal;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.RiskIndicator;
import org.jspecify.annotations.Nullable;

/** A rule as a body has it: the limit is the national average and the weight 1 unless told. */
record RiskRuleInput(
    RiskIndicator indicator,
    int grade,
    @Nullable NationalLimit nationalLimit,
    @Nullable BigDecimal absoluteLimit,
    @Nullable Integer weight) {

  static RiskRuleInput of(RiskRule rule) {
    return new RiskRuleInput(
        rule.indicator(), rule.grade(), rule.nationalLimit(), rule.absoluteLimit(), rule.weight());
  }

  RiskRule rule() {
    return new RiskRule(
        indicator,
        grade,
        nationalLimit == null ? NationalLimit.NATIONAL_AVERAGE : nationalLimit,
        absoluteLimit == null ? null : Decimals.plain(absoluteLimit),
        weight == null ? 1 : weight);
  }
}
