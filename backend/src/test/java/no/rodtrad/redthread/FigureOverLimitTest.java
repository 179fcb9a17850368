package no.rodtrad.redthread;

import static no.rodtrad.school.SchoolBuilder.aSchool;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A figure newly over a limit of the default model: the country's mean in reading, grade 5, was 49
 * in both years, and the shipped absolute limit is 47.
 */
@ApiTest
class FigureOverLimitTest {
  private UUID school = new UUID(0, 0);
  private String key = "";

  @BeforeEach
  void a_school_of_flesberg() {
    school = UUID.fromString(aSchool().named("Grenseskolen").in("3334").add());
    key = "FIGURE_OVER_LIMIT:" + school + ":NP_READING_SCALE:5:2024-25";
  }

  private void figure(String year, double value) {
    Owner.run(
        """
        insert into observation (unit_type, school_id, indicator, grade, school_year, state, value, n, series)
        values ('SCHOOL', ?, 'NP_READING_SCALE', 5, ?, 'VALUE', ?, 25, 'NP-2022')
        """,
        school,
        year,
        BigDecimal.valueOf(value));
  }

  @Test
  void it_stands_once_however_often_the_list_is_read_with_the_limit_and_the_model() {
    figure("2023-24", 52);
    figure("2024-25", 46);
    for (int reading = 0; reading < 2; reading++) {
      var item =
          assertThat(Work.about("owner-flesberg", school.toString())).singleElement().actual();
      assertThat(item)
          .containsEntry("key", key)
          .containsEntry("severity", "MEDIUM")
          .containsEntry("dueOn", null)
          .containsEntry(
              "subject",
              Map.of(
                  "type",
                  "SCHOOL",
                  "id",
                  school.toString(),
                  "name",
                  "Grenseskolen",
                  "resource",
                  "/risk-points?unit=school:" + school,
                  "screen",
                  "/skoler/" + school + "/risiko"))
          .containsEntry(
              "schools", List.of(Map.of("id", school.toString(), "name", "Grenseskolen")));
      assertThat(String.valueOf(item.get("figure")))
          .contains("indicator=NP_READING_SCALE", "grade=5", "schoolYear=2024-25", "value=46")
          .contains("n=25", "limitKind=ABSOLUTE", "limit=47", "name=Offentlige tall");
    }
  }

  @ParameterizedTest
  @CsvSource({"52, 48, NATIONAL", "52, 46, ABSOLUTE", "48, 46, ABSOLUTE"})
  void either_limit_counts_when_it_was_not_passed_the_year_before(
      double before, double now, String limit) {
    figure("2023-24", before);
    figure("2024-25", now);
    assertThat(String.valueOf(Work.item("owner-flesberg", key).orElseThrow().get("figure")))
        .contains("limitKind=" + limit);
  }

  @ParameterizedTest
  @CsvSource({"48, 48", "46, 48", "46, 46", "48, 52", "52, 49"})
  void what_was_as_bad_before_or_is_no_worse_than_the_limit_is_no_news(double before, double now) {
    figure("2023-24", before);
    figure("2024-25", now);
    assertThat(Work.about("owner-flesberg", school.toString())).isEmpty();
  }

  @Test
  void a_figure_with_nothing_to_be_held_against_is_not_called_new() {
    figure("2024-25", 46);
    assertThat(Work.about("owner-flesberg", school.toString())).isEmpty();
  }

  @Test
  void it_stands_until_the_next_figure() {
    figure("2022-23", 52);
    figure("2023-24", 46);
    assertThat(Work.about("owner-flesberg", school.toString())).hasSize(1);
    figure("2024-25", 46);
    assertThat(Work.about("owner-flesberg", school.toString())).isEmpty();
  }

  @Test
  void what_only_the_owner_may_see_is_told_to_nobody_else() {
    figure("2023-24", 52);
    Owner.run(
        """
        insert into observation (unit_type, school_id, indicator, grade, school_year, state, series)
        values ('SCHOOL', ?, 'NP_READING_SCALE', 5, '2024-25', 'SUPPRESSED', 'NP-2022')
        """,
        school);
    Owner.run(
        """
        insert into observation_owner_value (unit_type, school_id, indicator, grade, school_year, value, series)
        values ('SCHOOL', ?, 'NP_READING_SCALE', 5, '2024-25', 46, 'NP-2022')
        """,
        school);
    Work.agreement(school.toString(), MovableClock.today().plusDays(300));
    assertThat(Work.item("owner-flesberg", key)).isPresent();
    for (var other : List.of("admin", "provider-admin", "county-governor", "owner-kongsberg")) {
      assertThat(Work.item(other, key)).as(other).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "admin, true",
    "provider-admin, true",
    "owner-flesberg, true",
    "county-governor, true",
    "owner-kongsberg, false",
    "principal-madsebakken, false",
    "stranger, false"
  })
  void it_is_told_to_those_whose_school_it_is_or_who_have_an_agreement_with_it(
      String persona, boolean told) {
    figure("2023-24", 52);
    figure("2024-25", 46);
    assertThat(Work.item("admin", key)).as("the whole country is nobody's work").isEmpty();
    Work.agreement(school.toString(), MovableClock.today().plusDays(300));
    assertThat(Work.item(persona, key).isPresent()).isEqualTo(told);
  }
}
