package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Cells, one at a time or in lists. */
@ApplicationScoped
class ObservationService {
  private final ObservationReadings readings;
  private final LedgerRepository ledger;
  private final UnitRepository units;
  private final Permissions permissions;

  ObservationService(
      ObservationReadings readings,
      LedgerRepository ledger,
      UnitRepository units,
      Permissions permissions) {
    this.readings = readings;
    this.ledger = ledger;
    this.units = units;
    this.permissions = permissions;
  }

  /** A cell after it was written. */
  record Written(ObservationReadings.Versioned cell, boolean created) {}

  @Transactional
  Page<ObservationReadings.Versioned> list(ObservationFilter filter, PageRequest page) {
    if (filter.unit == null) {
      return readings.list(null, filter, page);
    }
    return units
        .find(filter.unit)
        .map(unit -> readings.list(unit.key(), filter, page))
        .orElseGet(() -> new Page<>(List.of(), null, page.counted() ? 0L : null));
  }

  /**
   * Creates or replaces one cell. Whose right it is stands in the body; who is neither
   * administrator nor owner anywhere is refused before it is judged.
   *
   * @param condition refuses unless the version that stands (none: no cell) is the one it is made
   *     upon
   */
  @Transactional
  Written write(Supplier<ObservationWrite> body, Consumer<OptionalLong> condition) {
    permissions.requireSomewhere(Action.IMPORT_RESTRICTED_FIGURES);
    var wanted = body.get();
    var unit = checkedUnit(wanted);
    requireRight(wanted, unit);
    ledger.lock();
    var before = readings.find(unit.key(), wanted.place());
    condition.accept(
        before.map(cell -> OptionalLong.of(cell.version())).orElse(OptionalLong.empty()));
    refuseInventedOverReal(wanted, before);
    ledger.write(List.of(wanted.entry(unit.key())));
    var after = readings.find(unit.key(), wanted.place()).orElseThrow(Problem::notFound);
    return new Written(after, before.isEmpty());
  }

  private void requireRight(ObservationWrite wanted, KnownUnit unit) {
    if (wanted.state() != CellState.RESTRICTED) {
      permissions.require(Action.IMPORT_PUBLIC_FIGURES, Scope.everything());
      return;
    }
    var municipality = unit.municipalityId();
    permissions.require(
        Action.IMPORT_RESTRICTED_FIGURES,
        municipality == null ? Scope.everything() : Scope.municipality(municipality));
  }

  private KnownUnit checkedUnit(ObservationWrite wanted) {
    var errors = new ArrayList<>(new FigureCheck(wanted).errors());
    Optional<KnownUnit> unit =
        wanted.unit().missingField() == null ? units.find(wanted.unit()) : Optional.empty();
    if (unit.isEmpty() && wanted.unit().missingField() == null) {
      errors.add(InputError.unknownReference("/unit", "unit"));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    return unit.orElseThrow();
  }

  private static void refuseInventedOverReal(
      ObservationWrite wanted, Optional<ObservationReadings.Versioned> before) {
    boolean real =
        before
            .filter(cell -> !cell.observation().demo())
            .filter(cell -> isOwners(cell) == (wanted.state() == CellState.RESTRICTED))
            .isPresent();
    if (wanted.demo() && real) {
      throw new Problem(
          ProblemType.IMMUTABLE, "A real figure stands here; an invented one cannot replace it.");
    }
  }

  private static boolean isOwners(ObservationReadings.Versioned cell) {
    return cell.observation().state() == CellState.RESTRICTED;
  }
}
