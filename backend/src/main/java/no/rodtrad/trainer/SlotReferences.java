package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.rodtrad.agreement.AgreementFacts;
import no.rodtrad.agreement.Agreements;
import no.rodtrad.school.SchoolFacts;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
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
    return resolveAll(List.of(wanted), index -> "").get(0);
  }

  /** The same for several in one cohort, with all that is wrong with any of them. */
  List<Booking> resolveAll(List<SlotCreate> wishes) {
    return resolveAll(wishes, index -> "/slots/" + index);
  }

  private List<Booking> resolveAll(List<SlotCreate> wishes, IntFunction<String> pointer) {
    var cohort = cohorts.findById(wishes.get(0).cohortId());
    var known = new Known(agreements(wishes), schools(wishes));
    var errors = new ArrayList<InputError>();
    if (cohort == null) {
      errors.add(InputError.unknownReference("/cohortId", "cohort"));
    }
    for (int index = 0; index < wishes.size(); index++) {
      errors.addAll(known.errors(wishes.get(index), cohort, pointer.apply(index)));
    }
    if (cohort == null || !errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    var bookings = wishes.stream().map(wish -> known.booking(wish, cohort)).toList();
    bookings.stream()
        .collect(Collectors.toMap(SlotReferences::scope, it -> it, (one, same) -> one))
        .values()
        .forEach(guard::requireReserving);
    requireParties(bookings, pointer);
    return bookings;
  }

  /** What wishes refer to and the caller sees. */
  private record Known(Map<UUID, AgreementFacts> agreements, Map<UUID, SchoolFacts> schools) {
    @Nullable AgreementFacts agreement(@Nullable UUID id) {
      return id == null ? null : agreements.get(id);
    }

    /** Of a wish without errors. */
    Booking booking(SlotCreate wanted, Cohort cohort) {
      return new Booking(
          wanted,
          cohort,
          Objects.requireNonNull(schools.get(wanted.schoolId())),
          agreement(wanted.agreementId()));
    }

    List<InputError> errors(SlotCreate wanted, @Nullable Cohort cohort, String pointer) {
      var errors = new ArrayList<InputError>();
      if (wanted.agreementId() != null && agreement(wanted.agreementId()) == null) {
        errors.add(InputError.unknownReference(pointer + "/agreementId", "agreement"));
      }
      if (wanted.agreementId() == null
          && cohort != null
          && cohort.programme() == Programme.TRAINER) {
        errors.add(
            InputError.at(
                pointer + "/agreementId",
                "required",
                "A place in a trainer cohort draws on an agreement."));
      }
      if (!schools.containsKey(wanted.schoolId())) {
        errors.add(InputError.unknownReference(pointer + "/schoolId", "school"));
      }
      return errors;
    }
  }

  /** Who may reserve is asked once for each agreement and school. */
  private static String scope(Booking booking) {
    return booking.wanted().agreementId() + " " + booking.wanted().schoolId();
  }

  private Map<UUID, AgreementFacts> agreements(List<SlotCreate> wishes) {
    var found = new HashMap<UUID, AgreementFacts>();
    for (var wish : wishes) {
      var id = wish.agreementId();
      if (id != null && !found.containsKey(id)) {
        agreements.find(id).ifPresent(facts -> found.put(id, facts));
      }
    }
    return found;
  }

  private Map<UUID, SchoolFacts> schools(List<SlotCreate> wishes) {
    return schools.find(wishes.stream().map(SlotCreate::schoolId).distinct().toList()).stream()
        .collect(Collectors.toMap(SchoolFacts::id, school -> school));
  }

  private static void requireParties(List<Booking> bookings, IntFunction<String> pointer) {
    var errors = new ArrayList<InputError>();
    for (int index = 0; index < bookings.size(); index++) {
      var agreement = bookings.get(index).agreement();
      if (agreement != null && !agreement.covers(bookings.get(index).school())) {
        errors.add(
            InputError.unknownReference(
                pointer.apply(index) + "/schoolId", "school in the agreement"));
      }
    }
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
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
    requireOpen(school.get());
  }

  /** Refuses a school that has closed: it is given no more places, though it keeps those it has. */
  void requireOpen(UUID schoolId) {
    schools.find(List.of(schoolId)).forEach(this::requireOpen);
  }

  void requireOpen(SchoolFacts school) {
    if (school.isGoneOn(today())) {
      throw new Problem(ProblemType.SCHOOL_CLOSED, school.closing());
    }
  }

  Cohort cohort(UUID id) {
    return cohorts.findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
