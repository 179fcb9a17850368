package no.rodtrad.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment that is to hold from a later day must leave as it is: all that may be drawn or
 * bound by the words before it until that day comes. So nothing ever lies outside on the day it
 * holds, and nobody who draws has to know what waits.
 */
final class AmendmentAhead {
  private final AgreementTerms before;
  private final AgreementTerms wanted;
  private final List<InputError> errors = new ArrayList<>();

  private AmendmentAhead(AgreementTerms before, AgreementTerms wanted) {
    this.before = before;
    this.wanted = wanted;
  }

  /**
   * @param before the words that hold the day before, in order
   */
  static List<InputError> errors(
      AgreementTerms before, AgreementTerms wanted, LocalDate effectiveOn) {
    var ahead = new AmendmentAhead(before, wanted);
    ahead.judge(effectiveOn);
    return ahead.errors;
  }

  private void judge(LocalDate effectiveOn) {
    var last = before.endsOn();
    if (last != null && effectiveOn.isAfter(last.plusDays(1))) {
      errors.add(
          InputError.at("/effectiveOn", "outside", "The agreement ends before this day comes."));
    }
    if (!wanted.startsOn().equals(before.startsOn())) {
      refuse("/terms/startsOn", "conflict", "The first day changes at once");
    }
    if (endsEarlier(last, wanted.endsOn())) {
      refuse("/terms/endsOn", "minimum", "It ends earlier from today on");
    }
    if (wanted.trainerQuota() < before.trainerQuota()) {
      refuse("/terms/trainerQuota", "minimum", "Places are taken away from today on");
    }
    if (leavesASchool()) {
      refuse("/terms/schoolIds", "conflict", "A school leaves from today on");
    }
    var party = before.municipalityNumber();
    if (party != null && !Objects.equals(party, wanted.municipalityNumber())) {
      refuse("/terms/municipalityNumber", "conflict", "A municipality leaves from today on");
    }
    if (leavesADay()) {
      refuse("/terms/phases", "conflict", "Days of a phase are taken away from today on");
    }
  }

  private void refuse(String pointer, String code, String rule) {
    errors.add(
        InputError.at(
            pointer, code, rule + ", not from a later day: something may be bound to it before."));
  }

  private static boolean endsEarlier(@Nullable LocalDate before, @Nullable LocalDate wanted) {
    return wanted != null && (before == null || wanted.isBefore(before));
  }

  /** None named stands for all of the municipality's. */
  private boolean leavesASchool() {
    return before.schoolIds().isEmpty() != wanted.schoolIds().isEmpty()
        || !new HashSet<>(wanted.schoolIds()).containsAll(before.schoolIds());
  }

  /** Aftercare may reach beyond the agreement. */
  private boolean leavesADay() {
    return before.phases().stream()
        .flatMap(phase -> phase.startsOn().datesUntil(phase.endsOn().plusDays(1)))
        .anyMatch(day -> !wanted.covers(day));
  }
}
