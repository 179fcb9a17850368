package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The register of schools. */
@ApplicationScoped
class SchoolService {
  private final SchoolRepository schools;
  private final SchoolReadings readings;
  private final Permissions permissions;
  private final Clock clock;

  SchoolService(
      SchoolRepository schools, SchoolReadings readings, Permissions permissions, Clock clock) {
    this.schools = schools;
    this.readings = readings;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * One statement on what everyone signed in may read: it needs no transaction of its own, and
   * outside of one the database is told of nobody, so that no policy opens anything.
   */
  Versioned<SchoolDetail> read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<SchoolDetail> list(SchoolFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  Versioned<SchoolDetail> create(Supplier<SchoolCreate> body) {
    permissions.require(Action.WRITE_REGISTER, Scope.everything());
    var wanted = body.get();
    var school = new School(UuidVersion7Strategy.INSTANCE.generateUuid(null), facts(wanted));
    schools.persistAndFlush(school);
    schools.addOrgNumber(school.id(), wanted.orgNumber());
    return read(school.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  Versioned<SchoolDetail> change(UUID id, UnaryOperator<SchoolCreate> patch, LongConsumer version) {
    var before = read(id);
    permissions.require(Action.WRITE_REGISTER, Scope.everything());
    var wanted = patch.apply(SchoolCreate.of(before.value()));
    version.accept(before.version());
    var school = schools.findByIdOptional(id).orElseThrow(Problem::notFound);
    requireClosed(school, wanted);
    school.describe(facts(wanted));
    if (!wanted.orgNumber().equals(before.value().orgNumber())) {
      schools.changeOrgNumber(id, wanted.orgNumber(), LocalDate.now(clock));
    }
    schools.flush();
    return read(id);
  }

  private static void requireClosed(School school, SchoolCreate wanted) {
    if (school.closedOn() != null && wanted.facts(school.id()).status() != SchoolStatus.CLOSED) {
      throw Problem.invalidBody(
          List.of(
              InputError.at(
                  "/status",
                  "conflict",
                  "The school closed on " + school.closedOn() + "; take that day away first.")));
    }
  }

  private School.Facts facts(SchoolCreate wanted) {
    var municipality =
        schools
            .municipalityOfToday(wanted.municipalityNumber())
            .orElseThrow(
                () ->
                    Problem.invalidBody(
                        List.of(
                            InputError.unknownReference(
                                "/municipalityNumber", "municipality today"))));
    return wanted.facts(municipality);
  }
}
