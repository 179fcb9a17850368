package no.rodtrad.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * Looks agreements up for other features, within their transaction; what the caller may not see is
 * not there. One SQL statement each.
 */
public interface Agreements {
  Optional<AgreementFacts> find(UUID id);

  /**
   * The same, with its row locked until the transaction ends: whoever draws on an agreement asks
   * this first, and counts afterwards. Whoever also locks a cohort has done so before.
   */
  Optional<AgreementFacts> lock(UUID id);
}
