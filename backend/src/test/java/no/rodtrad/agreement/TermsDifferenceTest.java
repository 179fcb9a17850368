package no.rodtrad.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.TermsChange.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsDifferenceTest {
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final LocalDate FIRST = LocalDate.parse("2020-08-01");
  private static final LocalDate LAST = LocalDate.parse("2023-07-31");

  private static final AgreementTerms BEFORE =
      new AgreementTerms(
          "Avtale",
          List.of(ONE),
          null,
          FIRST,
          LAST,
          6,
          List.of(new Entitlement(CourseKind.SFO_COURSE, 2), new Entitlement(CourseKind.OTHER, 1)),
          List.of(
              phase(PhaseKind.PREPARATION, "Forfase", FIRST, "Forstå"),
              phase(PhaseKind.CUSTOM, "Team", FIRST.plusYears(1), null)));

  private static Phase phase(PhaseKind kind, String name, LocalDate first, @Nullable String goal) {
    return new Phase(kind, name, first, first.plusMonths(6), goal);
  }

  @Test
  void the_same_words_differ_in_nothing() {
    assertThat(TermsDifference.between(BEFORE, BEFORE)).isEmpty();
  }

  @Test
  void every_difference_is_told_once_with_what_was_and_what_is() {
    var after =
        new AgreementTerms(
            "Ny avtale",
            List.of(OTHER),
            "3334",
            FIRST.plusDays(1),
            null,
            8,
            List.of(
                new Entitlement(CourseKind.SFO_COURSE, 3),
                new Entitlement(CourseKind.PLANNING_DAY, 1)),
            List.of(
                phase(PhaseKind.IMPLEMENTATION, "Forfase", FIRST.plusDays(1), null),
                phase(PhaseKind.CUSTOM, "Etter", FIRST.plusYears(2), null)));
    assertThat(TermsDifference.between(BEFORE, after))
        .containsExactly(
            change(Field.TITLE, null, "Avtale", "Ny avtale"),
            change(Field.SCHOOL, ONE.toString(), ONE.toString(), null),
            change(Field.SCHOOL, OTHER.toString(), null, OTHER.toString()),
            change(Field.MUNICIPALITY, null, null, "3334"),
            change(Field.STARTS_ON, null, "2020-08-01", "2020-08-02"),
            change(Field.ENDS_ON, null, "2023-07-31", null),
            change(Field.TRAINER_QUOTA, null, "6", "8"),
            change(Field.ENTITLEMENT, "PLANNING_DAY", null, "1"),
            change(Field.ENTITLEMENT, "SFO_COURSE", "2", "3"),
            change(Field.ENTITLEMENT, "OTHER", "1", null),
            change(Field.PHASE, "Forfase", "2020-08-01/2021-02-01", "2020-08-02/2021-02-02"),
            change(Field.PHASE_KIND, "Forfase", "PREPARATION", "IMPLEMENTATION"),
            change(Field.PHASE_GOAL, "Forfase", "Forstå", null),
            change(Field.PHASE, "Team", "2021-08-01/2022-02-01", null),
            change(Field.PHASE, "Etter", null, "2022-08-01/2023-02-01"));
  }

  private static TermsChange change(
      Field field, @Nullable String item, @Nullable String before, @Nullable String after) {
    return new TermsChange(field, item, before, after);
  }
}
