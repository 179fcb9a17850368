package no.rodtrad.risk;

/**
 * A model, ready to judge by.
 *
 * @param version the row version: a draft changes under its id
 */
record KnownModel(RiskModelDetail detail, long version, RiskFormula formula) {

  static KnownModel of(RiskModelReadings.Versioned read) {
    return new KnownModel(read.model(), read.version(), read.model().formula());
  }

  ModelSettings settings() {
    return formula.model();
  }

  RiskModelRef ref() {
    return detail.ref();
  }
}
