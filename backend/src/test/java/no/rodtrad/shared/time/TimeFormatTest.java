package no.rodtrad.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormatTest {
  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "1583-01-01", "9999-12-31"})
  void a_day_of_the_calendar_is_taken(String day) {
    assertThat(new DateFormat().matches(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-29",
        "2025-2-28",
        "25-02-28",
        "+2025-02-28",
        "1582-12-31",
        "0000-01-01",
        "10000-01-01",
        "2025-02-28Z",
        "2025-W09-5",
        "",
        "i dag"
      })
  void what_is_no_day_is_refused(String day) {
    assertThat(new DateFormat().matches(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-09-10T12:00:00Z",
        "2025-09-10T12:00:00.123456789Z",
        "2025-09-10T12:00:00-00:00",
        "2025-03-30T02:30:00+02:00",
        "9999-12-31T23:59:59+14:00"
      })
  void an_instant_is_taken_with_any_offset(String instant) {
    assertThat(new InstantFormat().matches(instant)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-09-10",
        "2025-09-10T12:00:00",
        "2025-09-10T12:00Z",
        "2025-09-10t12:00:00z",
        "2025-09-10T24:00:00Z",
        "2025-12-31T23:59:60Z",
        "2025-09-10T12:00:00.1234567890Z",
        "2025-09-10T12:00:00+24:00",
        "2025-02-30T10:00:00Z",
        "1582-12-31T12:00:00Z",
        "9999-12-31T23:59:59-14:00",
        ""
      })
  void what_is_no_instant_is_refused(String instant) {
    assertThat(new InstantFormat().matches(instant)).isFalse();
  }
}
