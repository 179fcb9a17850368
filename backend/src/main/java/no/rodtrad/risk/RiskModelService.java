package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Action;
import no.rodtrad.access.Caller;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Risk models: drafted, published for good, retired. */
@ApplicationScoped
class RiskModelService {
  private final RiskModelRepository models;
  private final RiskModelReadings readings;
  private final Permissions permissions;
  private final Caller caller;
  private final Clock clock;

  RiskModelService(
      RiskModelRepository models,
      RiskModelReadings readings,
      Permissions permissions,
      Caller caller,
      Clock clock) {
    this.models = models;
    this.readings = readings;
    this.permissions = permissions;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  RiskModelReadings.Versioned read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<RiskModelDetail> list(@Nullable String status, PageRequest page) {
    return readings.list(status, page);
  }

  @Transactional
  RiskModelReadings.Versioned create(Supplier<RiskModelCreate> body) {
    permissions.require(Action.WRITE_MODEL, Scope.everything());
    var wanted = body.get();
    var settings = settings(wanted);
    var label = wanted.label(models.nextVersion(wanted.name()));
    var model = new RiskModel(UuidVersion7Strategy.INSTANCE.generateUuid(null), label, settings);
    models.persistAndFlush(model);
    return read(model.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  RiskModelReadings.Versioned change(
      UUID id, UnaryOperator<RiskModelCreate> patch, LongConsumer version) {
    var before = read(id).model();
    permissions.require(Action.WRITE_MODEL, Scope.everything());
    var wanted = patch.apply(RiskModelCreate.of(before));
    var settings = settings(wanted);
    var model = models.findByIdOptional(id).orElseThrow(Problem::notFound);
    version.accept(model.version());
    boolean sameName = wanted.name().equals(before.name());
    int number = sameName ? model.modelVersion() : models.nextVersion(wanted.name());
    model.redraft(wanted.label(number), settings);
    models.flush();
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  RiskModelReadings.Versioned move(
      UUID id, Supplier<RiskModelTransition> body, LongConsumer version) {
    var model = models.findByIdOptional(id).orElseThrow(Problem::notFound);
    permissions.require(Action.WRITE_MODEL, Scope.everything());
    var wanted = body.get();
    version.accept(model.version());
    model.moveTo(wanted.to(), caller.actor(), Instant.now(clock), wanted.reason());
    models.flush();
    return read(id);
  }

  /** Refuses settings no model may have, with every fault at once. */
  static ModelSettings settings(RiskModelCreate wanted) {
    var errors = new ArrayList<>(wanted.validity().errors());
    try {
      var settings = wanted.settings();
      if (errors.isEmpty()) {
        return settings;
      }
    } catch (InvalidSettings invalid) {
      invalid
          .faults()
          .forEach(
              fault -> errors.add(InputError.at(fault.pointer(), fault.code(), fault.message())));
    }
    throw Problem.invalidBody(errors);
  }
}
