package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rodtrad.school.SchoolFacts;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What a schema cannot say of an agreement; every error is told at once. */
@ApplicationScoped
class AgreementRules {
  private final AgreementRepository agreements;
  private final Schools schools;
  private final AgreementUse use;
  private final AgreementRoom room;

  AgreementRules(
      AgreementRepository agreements, Schools schools, AgreementUse use, AgreementRoom room) {
    this.agreements = agreements;
    this.schools = schools;
    this.use = use;
    this.room = room;
  }

  /**
   * What stands already.
   *
   * @param number the municipality that is party, by the number it is shown with
   * @param leader of the core team
   * @param schools that are named
   */
  record Party(
      @Nullable String number, @Nullable UUID id, @Nullable String leader, List<UUID> schools) {
    static final Party NONE = new Party(null, null, null, List.of());

    static Party of(AgreementDetail agreement, @Nullable UUID municipality) {
      var team = agreement.coreTeam();
      return new Party(
          agreement.municipalityNumber(),
          municipality,
          team == null ? null : team.leader(),
          agreement.schoolIds());
    }
  }

  /**
   * The terms that are wanted.
   *
   * @param before what stands already, and may since have ceased to be
   */
  Terms terms(AgreementCreate wanted, Party before) {
    var errors = new ArrayList<InputError>();
    var terms = terms(wanted, before, wanted.startsOn(), errors);
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    return terms;
  }

  /**
   * The same, to be used only where no error was added.
   *
   * @param from the day from which those who are new take part
   */
  Terms terms(AgreementCreate wanted, Party before, LocalDate from, List<InputError> errors) {
    if (wanted.schoolIds().isEmpty() && wanted.municipalityNumber() == null) {
      errors.add(
          InputError.at(
              "/schoolIds", "required", "Name a school, or the municipality that is party."));
    }
    var municipality = municipality(wanted.municipalityNumber(), before, errors);
    judgeSchools(wanted.schoolIds(), before, from, errors);
    findUnknownProvidersAndPersons(wanted, errors);
    judgeLeader(wanted, municipality, before, errors);
    errors.addAll(PhaseRules.errors(wanted.phases(), new Term(wanted.startsOn(), wanted.endsOn())));
    return wanted.terms(municipality);
  }

  /**
   * Refuses a quota below the places in use, and names them. The agreement's row is locked, so none
   * is drawn meanwhile.
   */
  void requireQuotaForUse(AgreementDetail before, int wanted) {
    var used = before.usage().used();
    if (wanted < used) {
      throw new Problem(
              ProblemType.QUOTA_BELOW_USE,
              "Already in use: " + used + ", so it cannot be " + wanted + "; slots names them.")
          .with("quota", wanted)
          .with("used", used)
          .with("slots", use.slots(before.id()));
    }
  }

  /** Refuses dates and parties that leave something outside which is bound to the agreement. */
  void requireRoomForUse(UUID agreement, Terms before, Terms wanted) {
    room.require(agreement, before, wanted);
  }

  private @Nullable UUID municipality(
      @Nullable String number, Party before, List<InputError> errors) {
    if (number == null || number.equals(before.number())) {
      return number == null ? null : before.id();
    }
    var municipality = schools.municipalityOfToday(number);
    if (municipality.isEmpty()) {
      errors.add(InputError.unknownReference("/municipalityNumber", "municipality today"));
    }
    return municipality.orElse(null);
  }

  /** They are known, and those who are new are there when they come to take part. */
  private void judgeSchools(List<UUID> ids, Party before, LocalDate from, List<InputError> errors) {
    var known =
        schools.hold(ids).stream().collect(Collectors.toMap(SchoolFacts::id, school -> school));
    for (int i = 0; i < ids.size(); i++) {
      var school = known.get(ids.get(i));
      if (school == null) {
        errors.add(InputError.unknownReference("/schoolIds/" + i, "school"));
      } else if (school.isGoneOn(from) && !before.schools().contains(school.id())) {
        errors.add(InputError.at("/schoolIds/" + i, "closed", school.closing()));
      }
    }
  }

  /**
   * A leader who is new to the team leads one of its schools today, where anybody knows who does.
   */
  private void judgeLeader(
      AgreementCreate wanted, @Nullable UUID municipality, Party before, List<InputError> errors) {
    var leader = wanted.coreTeam() == null ? null : wanted.coreTeam().leader();
    if (leader == null || leader.equals(before.leader())) {
      return;
    }
    var principals = agreements.principals(wanted.schoolIds(), municipality);
    if (!principals.isEmpty() && !LeaderFlag.isOneOf(leader, principals)) {
      errors.add(
          InputError.at(
              "/coreTeam/leader",
              "reference",
              "The leader must be principal of one of its schools today."));
    }
  }

  private void findUnknownProvidersAndPersons(AgreementCreate wanted, List<InputError> errors) {
    var advisers = wanted.advisers();
    var providers = new HashSet<UUID>(Set.of(wanted.providerId()));
    advisers.forEach(adviser -> providers.add(adviser.providerId()));
    var known = agreements.known(providers, wanted.advisingPersons());
    if (!known.providers().contains(wanted.providerId())) {
      errors.add(InputError.unknownReference("/providerId", "provider"));
    }
    unknown(advisers.stream().map(Adviser::providerId).toList(), known.providers())
        .mapToObj(i -> "/advisers/" + i + "/providerId")
        .forEach(place -> errors.add(InputError.unknownReference(place, "provider")));
    unknown(
            Arrays.asList(advisers.stream().map(Adviser::personId).toArray(UUID[]::new)),
            known.persons())
        .mapToObj(i -> "/advisers/" + i + "/personId")
        .forEach(place -> errors.add(InputError.unknownReference(place, "person")));
  }

  /** The places of those that are named and not known. */
  private static IntStream unknown(List<UUID> ids, Set<UUID> known) {
    return IntStream.range(0, ids.size())
        .filter(i -> ids.get(i) != null && !known.contains(ids.get(i)));
  }
}
