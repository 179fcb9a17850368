package no.rodtrad.imports;

import java.util.Arrays;
import java.util.Optional;
import no.rodtrad.indicator.RiskIndicator;

/** What a national test is in, as Udir's headings call it. */
enum TestSubject {
  READING("Lesing", RiskIndicator.NP_READING_SCALE) {
    @Override
    Optional<RiskIndicator> levelOne() {
      return Optional.of(RiskIndicator.NP_READING_LEVEL1);
    }
  },
  NUMERACY("Regning", RiskIndicator.NP_NUMERACY_SCALE) {
    @Override
    Optional<RiskIndicator> levelOne() {
      return Optional.of(RiskIndicator.NP_NUMERACY_LEVEL1);
    }
  },
  ENGLISH("Engelsk", RiskIndicator.NP_ENGLISH_SCALE);

  private final String heading;
  private final RiskIndicator scalePoints;

  TestSubject(String heading, RiskIndicator scalePoints) {
    this.heading = heading;
    this.scalePoints = scalePoints;
  }

  static Optional<TestSubject> of(String heading) {
    return Arrays.stream(values()).filter(s -> s.heading.equalsIgnoreCase(heading)).findFirst();
  }

  String heading() {
    return heading;
  }

  RiskIndicator scalePoints() {
    return scalePoints;
  }

  /** The indicator that counts mastery level 1; none does in English. */
  Optional<RiskIndicator> levelOne() {
    return Optional.empty();
  }
}
