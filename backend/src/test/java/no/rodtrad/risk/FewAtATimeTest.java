package no.rodtrad.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;

class FewAtATimeTest {
  private final FewAtATime two = new FewAtATime(2, "Come again.");
  private final List<Integer> done = new ArrayList<>();

  /** Each inside the one before. */
  private void nested(int works) {
    two.run(
        () -> {
          done.add(works);
          if (works > 1) {
            nested(works - 1);
          }
        });
  }

  @Test
  void the_one_too_many_is_told_to_come_again_and_the_places_are_free_afterwards() {
    nested(2);
    assertThat(done).containsExactly(2, 1);
    assertThatThrownBy(() -> nested(3))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
              assertThat(problem.detail()).isEqualTo("Come again.");
            });
    nested(2);
    assertThat(done).containsExactly(2, 1, 3, 2, 2, 1);
  }
}
