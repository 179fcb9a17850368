package no.rodtrad.trainer;

import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What became of each of several wishes, in their order. */
record SlotGroup(UUID cohortId, SlotGroupCreate.Policy policy, List<Outcome> outcomes) {

  /**
   * One of them: a slot, or why there is none.
   *
   * @param index from 0
   */
  record Outcome(int index, @Nullable SlotDetail slot, @Nullable Refusal problem) {}

  /** A refusal in short. */
  record Refusal(String type, String title, int status, String detail) {
    static Refusal of(Problem problem) {
      return new Refusal(
          problem.type().path(), problem.type().title(), problem.type().status(), problem.detail());
    }
  }
}
