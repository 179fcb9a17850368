package no.rodtrad.risk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Risk points for pages that show much else. */
public interface RiskOverview {

  /**
   * From what the caller sees; empty when there is no such school, or it has no cell of any
   * published model. The default model answers if it can.
   */
  Optional<LatestRisk> latest(UUID school);

  /**
   * The last figures of these schools that have newly passed a limit of the default model, from
   * what the caller sees; as many statements for one school as for all.
   */
  List<PassedLimit> newlyPassed(List<UUID> schools);
}
