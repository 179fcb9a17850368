package no.rodtrad.risk;

import java.util.Optional;
import java.util.UUID;

/** Risk points for pages that show much else. */
public interface RiskOverview {

  /**
   * From what the caller sees; empty when there is no such school, or it has no cell of any
   * published model. The default model answers if it can.
   */
  Optional<LatestRisk> latest(UUID school);
}
