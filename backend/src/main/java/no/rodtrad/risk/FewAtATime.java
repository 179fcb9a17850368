package no.rodtrad.risk;

import java.util.concurrent.Semaphore;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Heavy work, a few of it at a time: whoever comes beside them is told to come again. */
final class FewAtATime {
  private final Semaphore places;
  private final String refusal;

  /**
   * @param refusal what the one too many is told, in a sentence
   */
  FewAtATime(int most, String refusal) {
    this.places = new Semaphore(most);
    this.refusal = refusal;
  }

  void run(Runnable work) {
    if (!places.tryAcquire()) {
      throw new Problem(ProblemType.UNAVAILABLE, refusal);
    }
    try {
      work.run();
    } finally {
      places.release();
    }
  }
}
