package no.rodtrad.measure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two judgements of one school, factor by factor.
 *
 * @param from null for the first version of a side
 */
public record FactorDifference(
    @Nullable JudgementRef from, JudgementRef to, List<FactorChange> factors) {

  /** One factor in both; without an earlier judgement there is nothing to change from. */
  public record FactorChange(
      Factor factor,
      @Nullable Integer fromLevel,
      int toLevel,
      @Nullable Integer change,
      @Nullable String fromEvidence,
      String toEvidence) {

    static FactorChange of(@Nullable JudgedFactor from, JudgedFactor to) {
      return from == null
          ? new FactorChange(to.factor(), null, to.level(), null, null, to.evidence())
          : new FactorChange(
              to.factor(),
              from.level(),
              to.level(),
              to.level() - from.level(),
              from.evidence(),
              to.evidence());
    }
  }

  static FactorDifference between(@Nullable JudgementDetail from, JudgementDetail to) {
    Map<Factor, JudgedFactor> before =
        from == null
            ? Map.of()
            : from.factors().stream()
                .collect(Collectors.toMap(JudgedFactor::factor, Function.identity()));
    return new FactorDifference(
        from == null ? null : from.ref(),
        to.ref(),
        to.factors().stream()
            .map(factor -> FactorChange.of(before.get(factor.factor()), factor))
            .toList());
  }
}
