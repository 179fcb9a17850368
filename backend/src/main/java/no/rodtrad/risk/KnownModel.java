package no.rodtrad.risk;

import no.rodtrad.indicator.UnitKey;

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

  /** The last years it may be asked for. */
  Validity validity() {
    return detail.validity();
  }

  String inputsHash(UnitKey unit, Assessment assessment) {
    return InputsHash.of(detail.id(), settings(), unit, assessment);
  }

  RiskModelRef ref() {
    return detail.ref();
  }
}
