package no.rodtrad.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineageTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);
  private static final UUID D = new UUID(0, 4);
  private static final UUID E = new UUID(0, 5);

  /** Pairs: from, to. */
  private static Lineage lineage(UUID... ends) {
    var steps = new ArrayList<Lineage.Step>();
    for (int i = 0; i < ends.length; i += 2) {
      steps.add(new Lineage.Step(ends[i], ends[i + 1]));
    }
    return new Lineage(steps);
  }

  @Test
  void a_unit_nothing_happened_to_is_itself_in_every_view() {
    for (SeriesView view : SeriesView.values()) {
      assertThat(lineage().members(A, view)).isEqualTo(Set.of(A));
      assertThat(lineage().shared(A, view)).isEmpty();
    }
  }

  @Test
  void who_went_wholly_into_another_is_part_of_it_today() {
    var merged = lineage(A, C, B, C);
    assertThat(merged.members(C, SeriesView.AS_WAS)).isEqualTo(Set.of(C));
    assertThat(merged.members(C, SeriesView.AS_TODAY)).isEqualTo(Set.of(A, B, C));
    assertThat(merged.members(A, SeriesView.AS_TODAY)).isEmpty();
    assertThat(merged.shared(A, SeriesView.AS_TODAY)).isEmpty();
    assertThat(merged.today(A)).isEqualTo(Set.of(C));
  }

  @Test
  void who_was_split_is_shared_by_its_successors_and_chosen_for_none() {
    var split = lineage(A, B, A, C);
    assertThat(split.members(B, SeriesView.AS_TODAY)).isEqualTo(Set.of(B));
    assertThat(split.shared(B, SeriesView.AS_TODAY)).isEqualTo(Set.of(A));
    assertThat(split.shared(C, SeriesView.AS_TODAY)).isEqualTo(Set.of(A));
    assertThat(split.members(A, SeriesView.AS_TODAY)).isEmpty();
    assertThat(split.shared(A, SeriesView.AS_TODAY)).isEqualTo(Set.of(A));
    assertThat(split.members(B, SeriesView.HARMONISED)).isEqualTo(Set.of(A, B, C));
  }

  @Test
  void a_chain_is_followed_to_its_end() {
    var chain = lineage(A, B, B, C, B, D);
    assertThat(chain.today(A)).isEqualTo(Set.of(C, D));
    assertThat(chain.shared(C, SeriesView.AS_TODAY)).isEqualTo(Set.of(A, B));
  }

  @Test
  void what_was_split_and_joined_again_is_whole() {
    var joined = lineage(A, B, A, C, B, D, C, D);
    assertThat(joined.members(D, SeriesView.AS_TODAY)).isEqualTo(Set.of(A, B, C, D));
    assertThat(joined.shared(D, SeriesView.AS_TODAY)).isEmpty();
  }

  @Test
  void every_unit_is_a_member_of_one_of_today_or_shared_by_several_never_both() {
    var mixed = lineage(A, B, A, C, D, C, E, B);
    for (UUID unit : List.of(A, B, C, D, E)) {
      long member =
          List.of(A, B, C, D, E).stream()
              .filter(each -> mixed.members(each, SeriesView.AS_TODAY).contains(unit))
              .count();
      boolean shared = mixed.shared(unit, SeriesView.AS_TODAY).contains(unit);
      assertThat(member).isEqualTo(shared ? 0 : 1);
    }
  }
}
