package no.rodtrad.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.rodtrad.agreement.Fulfilment.Line;
import org.junit.jupiter.api.Test;

class LedgerTest {
  @Test
  void what_is_neither_held_nor_planned_is_left() {
    assertThat(Line.of(CourseKind.SFO_COURSE, 4, new HeldCourses.Count(1, 2), List.of()))
        .isEqualTo(new Line(CourseKind.SFO_COURSE, 4, 2, 1, 1, 0, List.of()));
  }

  @Test
  void what_exceeds_the_promise_is_beyond_and_nothing_is_ever_left_below_zero() {
    assertThat(Line.of(CourseKind.OTHER, 1, new HeldCourses.Count(2, 1), List.of()))
        .isEqualTo(new Line(CourseKind.OTHER, 1, 1, 2, 0, 2, List.of()));
  }

  @Test
  void every_line_balances() {
    for (int promised = 0; promised < 4; promised++) {
      for (int held = 0; held < 4; held++) {
        for (int planned = 0; planned < 4; planned++) {
          var line =
              Line.of(CourseKind.OTHER, promised, new HeldCourses.Count(held, planned), List.of());
          assertThat(line.promised() + line.beyond())
              .isEqualTo(line.planned() + line.held() + line.left());
        }
      }
    }
  }

  @Test
  void places_are_left_while_it_runs_and_forfeited_when_it_has_ended() {
    var used = new TrainerUse.Used(2, 1, 1, 6);
    assertThat(SlotUsage.of(used, AgreementStatus.ACTIVE))
        .isEqualTo(new SlotUsage(6, 2, 1, 1, 0, 2));
    assertThat(SlotUsage.of(used, AgreementStatus.COMPLETED))
        .isEqualTo(new SlotUsage(6, 2, 1, 1, 2, 0));
  }

  @Test
  void places_balance_in_every_state() {
    for (var status : AgreementStatus.values()) {
      IntStream.rangeClosed(0, 6)
          .mapToObj(live -> SlotUsage.of(new TrainerUse.Used(0, live, 0, 6), status))
          .forEach(
              usage ->
                  assertThat(
                          usage.certified()
                              + usage.live()
                              + usage.withdrawn()
                              + usage.forfeited()
                              + usage.left())
                      .isEqualTo(usage.quota()));
    }
  }
}
