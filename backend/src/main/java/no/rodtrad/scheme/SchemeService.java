package no.rodtrad.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

/** The schemes, and whether they take in municipalities. */
@ApplicationScoped
class SchemeService {
  private final SchemeRepository schemes;
  private final SchemeReadings readings;
  private final Permissions permissions;

  SchemeService(SchemeRepository schemes, SchemeReadings readings, Permissions permissions) {
    this.schemes = schemes;
    this.readings = readings;
    this.permissions = permissions;
  }

  @Transactional
  Versioned<SchemeDetail> read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<SchemeDetail> list(SchemeFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  Versioned<SchemeDetail> create(Supplier<SchemeCreate> body) {
    permissions.require(Action.WRITE_SCHEME, Scope.everything());
    var wanted = body.get();
    if (!wanted.errors().isEmpty()) {
      throw Problem.invalidBody(wanted.errors());
    }
    var scheme =
        new Scheme(UuidVersion7Strategy.INSTANCE.generateUuid(null), wanted.years(), wanted);
    schemes.persistAndFlush(scheme);
    schemes.ask(scheme.id(), wanted.phases(), wanted.reports());
    return read(scheme.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  Versioned<SchemeDetail> change(UUID id, UnaryOperator<SchemeCreate> patch, LongConsumer version) {
    var scheme = schemes.lock(id).orElseThrow(Problem::notFound);
    permissions.require(Action.WRITE_SCHEME, Scope.everything());
    var wanted = patch.apply(SchemeCreate.of(read(id).value()));
    if (!wanted.intakesOrNone().containsAll(schemes.usedIntakes(id))) {
      throw Problem.invalidBody(
          List.of(
              InputError.at(
                  "/intakes", "conflict", "A municipality takes part from an intake left out.")));
    }
    version.accept(scheme.version());
    scheme.describe(wanted);
    schemes.flush();
    return read(id);
  }
}
