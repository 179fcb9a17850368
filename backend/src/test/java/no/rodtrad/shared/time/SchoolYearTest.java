package no.rodtrad.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

  @Test
  void is_written_with_two_years() {
    assertThat(SchoolYear.parse("2024-25").startYear()).isEqualTo(2024);
    assertThat(SchoolYear.parse("1999-00")).hasToString("1999-00");
    assertThat(new SchoolYear(2008)).hasToString("2008-09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-26",
        "2024-24",
        "2024-2025",
        "2024/25",
        "24-25",
        "2024",
        "",
        "٢٠٢٤-٢٥",
        "0001-02",
        "1899-00",
        "3000-01"
      })
  void refuses_any_other_spelling(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SchoolYear.parse(text));
  }

  @Test
  void runs_from_august_to_july() {
    SchoolYear year = SchoolYear.parse("2024-25");
    assertThat(year.contains(LocalDate.parse("2024-07-31"))).isFalse();
    assertThat(year.contains(LocalDate.parse("2024-08-01"))).isTrue();
    assertThat(year.contains(LocalDate.parse("2025-07-31"))).isTrue();
    assertThat(year.contains(LocalDate.parse("2025-08-01"))).isFalse();
    assertThat(SchoolYear.of(year.startsOn())).isEqualTo(year);
    assertThat(SchoolYear.of(year.endsOn())).isEqualTo(year);
  }

  @Test
  void knows_its_neighbours_and_its_window() {
    SchoolYear year = SchoolYear.parse("2024-25");
    assertThat(year.next()).hasToString("2025-26");
    assertThat(year.previous()).hasToString("2023-24").isLessThan(year);
    assertThat(year.window(3))
        .map(SchoolYear::toString)
        .containsExactly("2022-23", "2023-24", "2024-25");
  }

  @Test
  void the_first_and_last_year_one_may_ask_for_have_neighbours_and_windows_too() {
    assertThat(SchoolYear.parse("1900-01").window(10)).hasSize(10);
    assertThat(SchoolYear.parse("2999-00").next()).hasToString("3000-01");
  }
}
