package no.rodtrad.risk;

import static no.rodtrad.indicator.RiskIndicator.NP_READING_LEVEL1;
import static no.rodtrad.indicator.RiskIndicator.NP_READING_SCALE;
import static no.rodtrad.risk.ModelBuilder.aModel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {

  private static List<String> faultsOf(ModelBuilder model) {
    return catchThrowableOfType(InvalidSettings.class, model::settings).faults().stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .toList();
  }

  @Test
  void tells_every_fault_at_once() {
    assertThat(
            faultsOf(
                aModel()
                    .windowYears(0)
                    .points(2, 1)
                    .rule(NP_READING_SCALE, 5, "50", "51")
                    .rule(NP_READING_SCALE, 5, "50", null)
                    .rule(NP_READING_SCALE, 7, "500", "47")))
        .containsExactly(
            "/windowYears minimum",
            "/pointsAbsolute order",
            "/rules/0/absoluteLimit order",
            "/rules/1 duplicate",
            "/rules/2/grade reference",
            "/rules/2/nationalLimit scale");
  }

  @Test
  void needs_a_rule() {
    assertThat(faultsOf(aModel())).containsExactly("/rules minimum");
  }

  @Test
  void the_absolute_limit_lies_on_the_worse_side_whichever_that_is() {
    assertThat(faultsOf(aModel().rule(NP_READING_LEVEL1, 5, "24", "20")))
        .containsExactly("/rules/0/absoluteLimit order");
    assertThat(aModel().rule(NP_READING_LEVEL1, 5, "24", "24").settings().rules()).hasSize(1);
    assertThat(aModel().rule(NP_READING_LEVEL1, 5, null, "1").settings().rules()).hasSize(1);
  }

  @Test
  void pooled_grades_agree_on_weight_and_on_having_an_absolute_limit() {
    ModelBuilder model =
        aModel()
            .rule(NP_READING_LEVEL1, 5, "24", "34")
            .rule(new RiskRule(NP_READING_LEVEL1, 8, NationalLimit.of("11"), (BigDecimal) null, 2));
    assertThat(model.settings().rules()).hasSize(2);
    assertThat(faultsOf(model.pooled()))
        .containsExactly("/rules/1/weight conflict", "/rules/1/absoluteLimit conflict");
  }
}
