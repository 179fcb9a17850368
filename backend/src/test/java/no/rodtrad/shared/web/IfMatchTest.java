package no.rodtrad.shared.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IfMatchTest {
  @Test
  void the_version_part_of_any_strong_tag_is_compared() {
    for (String header :
        List.of(
            "\"7-3f2a9c\"",
            "\"7\"",
            "\"6-a\", \"7-b\"",
            "\"x\",\"7\"",
            " \"7-0\" ",
            ", \"7-b\",,",
            "W/\"6-a\", \"7-b\"",
            "*",
            " * ")) {
      assertThatCode(() -> IfMatch.of(header).require(7)).as(header).doesNotThrowAnyException();
    }
  }

  @Test
  void another_version_a_weak_tag_and_another_server_s_are_not_what_stands() {
    for (String header :
        List.of(
            "\"6-3f2a9c\"",
            "\"6\", \"8\"",
            "W/\"7-3f2a9c\"",
            "W/\"7\"",
            "\"77\"",
            "\"07\"",
            "\"x\"",
            "\"7-\"",
            "\"7-XY\"",
            "\"\"",
            "\"-7\"",
            "\"x7\"",
            "\"99999999999999999999999\"")) {
      refuses(header, ProblemType.PRECONDITION_FAILED);
    }
  }

  @Test
  void what_is_no_tag_is_told_so_and_not_that_someone_changed_it() {
    for (String header :
        List.of(
            "7",
            "7-3f2a9c",
            "x",
            ",",
            "\"7",
            "7\"",
            "'7'",
            "w/\"7\"",
            "\"7\" \"8\"",
            "*, \"7\"",
            "\"7\", *",
            "\"7 8\"",
            "\"7\"x",
            "\"a\"".repeat(10_000),
            "\"a\",".repeat(10_000) + "x")) {
      refuses(header, ProblemType.INVALID_PARAMETERS);
    }
  }

  @Test
  void nothing_is_changed_without_it() {
    refuses(null, ProblemType.PRECONDITION_REQUIRED);
    refuses("", ProblemType.PRECONDITION_REQUIRED);
    refuses("  ", ProblemType.PRECONDITION_REQUIRED);
  }

  private static void refuses(@Nullable String header, ProblemType type) {
    assertThatThrownBy(() -> IfMatch.of(header).require(7))
        .as(String.valueOf(header))
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .extracting(Problem::type)
        .isEqualTo(type);
  }
}
