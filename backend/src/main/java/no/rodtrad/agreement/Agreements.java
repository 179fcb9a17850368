package no.rodtrad.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * Looks agreements up for other features, within their transaction; what the caller may not see is
 * not there.
 */
public interface Agreements {
  /** One SQL statement. */
  Optional<AgreementFacts> find(UUID id);

  /**
   * The same, with its row locked until the transaction ends, and read after it was locked: whoever
   * draws on an agreement asks this first, and counts afterwards. Whoever also locks a cohort has
   * done so before. Two SQL statements.
   */
  Optional<AgreementFacts> lock(UUID id);
}
