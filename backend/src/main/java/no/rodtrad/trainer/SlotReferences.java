package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.AgreementFacts;
import no.rodtrad.agreement.Agreements;
import no.rodtrad.school.SchoolFacts;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Finds what a wish for a place refers to, and says all that is wrong with it at once. */
@ApplicationScoped
class SlotReferences {
  private final CohortRepository cohorts;
  private final Agreements agreements;
  private final Schools schools;
  private final SlotGuard guard;
  private final Clock clock;

  SlotReferences(
      CohortRepository cohorts,
      Agreements agreements,
      Schools schools,
      SlotGuard guard,
      Clock clock) {
    this.cohorts = cohorts;
    this.agreements = agreements;
    this.schools = schools;
    this.guard = guard;
    this.clock = clock;
  }

  /** What the wish refers to, when it refers to what it may and the caller may have it. */
  Booking resolve(SlotCreate wanted) {
    var cohort = cohorts.findById(wanted.cohortId());
    var agreement = agreement(wanted);
    var school = schools.find(List.of(wanted.schoolId())).stream().findFirst().orElse(null);
    var errors = new ArrayList<InputError>();
    if (cohort == null) {
      errors.add(InputError.unknownReference("/cohortId", "cohort"));
    }
    addAgreementErrors(wanted, cohort, agreement, errors);
    if (school == null) {
      errors.add(InputError.unknownReference("/schoolId", "school"));
    }
    if (cohort == null || !errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    var booking = new Booking(wanted, cohort, agreement);
    guard.requireReserving(booking);
    requireParty(agreement, school);
    return booking;
  }

  /**
   * Refuses a school the agreement does not cover; without an agreement there is none it covers.
   */
  void requireParty(@Nullable UUID agreementId, UUID schoolId) {
    var school = schools.find(List.of(schoolId)).stream().findFirst();
    var covered =
        agreementId != null
            && school.isPresent()
            && agreements.find(agreementId).filter(it -> it.covers(school.get())).isPresent();
    if (!covered) {
      throw Problem.invalidBody(
          List.of(InputError.unknownReference("/schoolId", "school in the agreement")));
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private @Nullable AgreementFacts agreement(SlotCreate wanted) {
    var id = wanted.agreementId();
    return id == null ? null : agreements.find(id).orElse(null);
  }

  private static void addAgreementErrors(
      SlotCreate wanted,
      @Nullable Cohort cohort,
      @Nullable AgreementFacts agreement,
      List<InputError> errors) {
    if (wanted.agreementId() != null && agreement == null) {
      errors.add(InputError.unknownReference("/agreementId", "agreement"));
    }
    if (wanted.agreementId() == null && cohort != null && cohort.programme() == Programme.TRAINER) {
      errors.add(
          InputError.at(
              "/agreementId", "required", "A place in a trainer cohort draws on an agreement."));
    }
  }

  private static void requireParty(
      @Nullable AgreementFacts agreement, @Nullable SchoolFacts school) {
    if (agreement != null && school != null && !agreement.covers(school)) {
      throw Problem.invalidBody(
          List.of(InputError.unknownReference("/schoolId", "school in the agreement")));
    }
  }
}
