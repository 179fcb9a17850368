package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.page.Versioned;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Which schools a closed one went on in. */
@ApplicationScoped
class SuccessionService {
  private final SchoolRepository schools;
  private final SuccessionRepository successions;
  private final Permissions permissions;
  private final Clock clock;

  SuccessionService(
      SchoolRepository schools,
      SuccessionRepository successions,
      Permissions permissions,
      Clock clock) {
    this.schools = schools;
    this.successions = successions;
    this.permissions = permissions;
    this.clock = clock;
  }

  @Transactional
  Versioned<Succession> read(UUID id) {
    return versioned(schools.findByIdOptional(id).orElseThrow(Problem::notFound));
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  Versioned<Succession> keep(UUID id, Supplier<SuccessionInput> body, LongConsumer version) {
    if (schools.findByIdOptional(id).isEmpty()) {
      throw Problem.notFound();
    }
    permissions.require(Action.WRITE_REGISTER, Scope.everything());
    var wanted = body.get();
    successions.lock();
    var school = schools.read(id);
    version.accept(school.version());
    var errors = errors(id, wanted);
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    school.goOnIn(wanted.closedOn(), new LinkedHashSet<>(wanted.successorIds()));
    schools.flush();
    return versioned(school);
  }

  private Versioned<Succession> versioned(School school) {
    return new Versioned<>(
        new Succession(
            school.closedOn(),
            successions.successors(school.id()),
            successions.predecessors(school.id())),
        school.version());
  }

  private List<InputError> errors(UUID id, SuccessionInput wanted) {
    var errors = new ArrayList<InputError>();
    var closedOn = wanted.closedOn();
    if (closedOn != null && closedOn.isAfter(LocalDate.now(clock))) {
      errors.add(InputError.at("/closedOn", "maximum", "Write a closing when its day has come."));
    }
    if (closedOn == null && !wanted.successorIds().isEmpty()) {
      errors.add(
          InputError.at(
              "/closedOn",
              "required",
              "Say when the school closed: an open one goes on in itself."));
    }
    if (closedOn != null && successions.closedLater(id, closedOn)) {
      errors.add(
          InputError.at(
              "/closedOn", "order", "A school went into this one on that day or after it."));
    }
    for (int i = 0; i < wanted.successorIds().size(); i++) {
      var wrong = wrong(id, wanted.successorIds().get(i), closedOn, "/successorIds/" + i);
      if (wrong != null) {
        errors.add(wrong);
      }
    }
    return errors;
  }

  /** Nobody takes over who had closed by then, which is also why no succession leads back. */
  private @Nullable InputError wrong(
      UUID id, UUID successor, @Nullable LocalDate closedOn, String at) {
    if (successor.equals(id)) {
      return InputError.at(at, "conflict", "A school that closed does not go on in itself.");
    }
    var found = schools.findByIdOptional(successor);
    if (found.isEmpty()) {
      return InputError.unknownReference(at, "school");
    }
    var end = found.get().closedOn();
    return closedOn == null || end == null || end.isAfter(closedOn)
        ? null
        : InputError.at(at, "order", "This school had closed by then itself, on " + end + ".");
  }
}
