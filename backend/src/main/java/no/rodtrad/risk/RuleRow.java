package no.rodtrad.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import no.rodtrad.indicator.RiskIndicator;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is stored.
 *
 * @param nationalLimit null is the national average
 * @param absoluteLimit null is none
 */
@Embeddable
record RuleRow(
    @Enumerated(EnumType.STRING) RiskIndicator indicator,
    int grade,
    @Column(name = "national_limit") @Nullable BigDecimal nationalLimit,
    @Column(name = "absolute_limit") @Nullable BigDecimal absoluteLimit,
    int weight) {

  static RuleRow from(RiskRule rule) {
    return new RuleRow(
        rule.indicator(),
        rule.grade(),
        rule.nationalLimit().fixed(),
        rule.absoluteLimit(),
        rule.weight());
  }
}
