package no.rodtrad.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.scheme.ParticipationRepository.Owed;
import no.rodtrad.school.SchoolFacts;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.page.Versioned;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;

/** What a participation must fit into: its scheme, the register, and who there is to advise. */
@ApplicationScoped
class ParticipationRules {
  private final SchemeReadings schemes;
  private final ParticipationRepository participations;
  private final Schools schools;

  ParticipationRules(
      SchemeReadings schemes, ParticipationRepository participations, Schools schools) {
    this.schemes = schemes;
    this.participations = participations;
    this.schools = schools;
  }

  /**
   * @param scheme held as it is until the transaction ends
   * @param owed the reports on the calendar
   */
  record Fit(SchemeDetail scheme, UUID municipality, List<Owed> owed) {}

  /** Refuses what does not fit, with everything that is wrong (422). */
  Fit require(ParticipationCreate wanted) {
    var errors = new ArrayList<InputError>();
    var scheme = schemes.hold(wanted.schemeId()).map(Versioned::value);
    var municipality = schools.municipalityOfToday(wanted.municipalityNumber());
    if (scheme.isEmpty()) {
      errors.add(InputError.unknownReference("/schemeId", "scheme"));
    } else if (!scheme.get().intakes().contains(wanted.intake())) {
      errors.add(InputError.unknownReference("/intake", "intake of the scheme"));
    }
    if (municipality.isEmpty()) {
      errors.add(InputError.unknownReference("/municipalityNumber", "municipality today"));
    }
    scheme.ifPresent(of -> unknownReports(wanted, of, errors));
    foreignSchools(wanted, municipality, errors);
    unknownAdvisers(wanted, errors);
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    return new Fit(
        scheme.orElseThrow(), municipality.orElseThrow(), owed(scheme.orElseThrow(), wanted));
  }

  private static void unknownReports(
      ParticipationCreate wanted, SchemeDetail scheme, List<InputError> errors) {
    var known = scheme.reports().stream().map(SchemeReport::number).toList();
    for (int i = 0; i < wanted.reportDates().size(); i++) {
      if (!known.contains(wanted.reportDates().get(i).number())) {
        errors.add(
            InputError.unknownReference("/reportDates/" + i + "/number", "report of the scheme"));
      }
    }
  }

  /** Schools of another municipality do not take part; without one, all are merely looked up. */
  private void foreignSchools(
      ParticipationCreate wanted, Optional<UUID> municipality, List<InputError> errors) {
    var own =
        schools.find(wanted.schoolIds()).stream()
            .filter(school -> municipality.map(school.municipalityId()::equals).orElse(true))
            .map(SchoolFacts::id)
            .toList();
    for (int i = 0; i < wanted.schoolIds().size(); i++) {
      if (!own.contains(wanted.schoolIds().get(i))) {
        errors.add(InputError.unknownReference("/schoolIds/" + i, "school of the municipality"));
      }
    }
  }

  private void unknownAdvisers(ParticipationCreate wanted, List<InputError> errors) {
    var advisers = wanted.advisers();
    if (advisers.isEmpty()) {
      return;
    }
    var known =
        participations.known(
            advisers.stream().map(Adviser::providerId).toList(), wanted.advisingPersons());
    for (int i = 0; i < advisers.size(); i++) {
      var adviser = advisers.get(i);
      if (!known.contains(adviser.providerId())) {
        errors.add(InputError.unknownReference("/advisers/" + i + "/providerId", "provider"));
      }
      if (adviser.personId() != null && !known.contains(adviser.personId())) {
        errors.add(InputError.unknownReference("/advisers/" + i + "/personId", "person"));
      }
    }
  }

  private static List<Owed> owed(SchemeDetail scheme, ParticipationCreate wanted) {
    return scheme.reports().stream()
        .map(
            report -> {
              var year = wanted.intake().minus(1 - report.afterYear());
              var own =
                  wanted.reportDates().stream()
                      .filter(date -> date.number() == report.number())
                      .map(ReportDate::dueOn)
                      .findFirst();
              return new Owed(
                  report.number(),
                  year,
                  own.orElse(year.endsOn().plusDays(report.dueDays())),
                  own.isPresent(),
                  report.parties());
            })
        .toList();
  }
}
