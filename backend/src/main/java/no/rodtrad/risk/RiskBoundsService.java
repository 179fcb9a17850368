package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.risk.WhatIfInput.WhatIfCell;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** What the points of a unit could be: where figures are hidden, and where they change. */
@ApplicationScoped
class RiskBoundsService {
  private final BasisFinder finder;

  RiskBoundsService(BasisFinder finder) {
    this.finder = finder;
  }

  /**
   * @param model null for the default
   * @param lastYear null for the last with a cell of the model
   */
  @Transactional
  RiskBounds bounds(String unit, @Nullable UUID model, @Nullable SchoolYear lastYear) {
    var found = finder.find(unit, model, lastYear);
    return RiskBounds.from(
        found.figures().unit().ref(),
        found.model().ref(),
        Bounds.of(found.formula(), found.basis()));
  }

  /**
   * @param model null for the default
   * @param lastYear null for the last with a cell of the model
   */
  @Transactional
  RiskDistance distance(String unit, @Nullable UUID model, @Nullable SchoolYear lastYear) {
    var found = finder.find(unit, model, lastYear);
    return RiskDistance.from(
        found.figures().unit().ref(),
        found.model().ref(),
        Distance.of(found.formula(), found.basis()));
  }

  @Transactional
  WhatIf whatIf(Supplier<WhatIfInput> body) {
    var wanted = body.get();
    var found = checked(wanted);
    var basis = found.basis();
    var cells = wanted.cells().stream().map(cell -> tried(cell, basis)).toList();
    return WhatIf.from(
        found.figures().unit().ref(),
        found.model().ref(),
        found.formula().assess(basis),
        found.formula().assess(basis.with(cells)));
  }

  private static Cell tried(WhatIfCell cell, Basis basis) {
    var now = basis.own().at(cell.indicator(), cell.grade(), cell.schoolYear());
    return new Cell(
        cell.indicator(),
        cell.grade(),
        cell.schoolYear(),
        CellState.VALUE,
        Decimals.plain(cell.value()),
        cell.n() == null ? now.n() : cell.n());
  }

  private BasisFinder.Found checked(WhatIfInput wanted) {
    var errors = new ArrayList<>(WhatIfCheck.ofFigures(wanted.cells()));
    var found = found(wanted, errors);
    found.ifPresent(
        it ->
            errors.addAll(WhatIfCheck.ofPlaces(wanted.cells(), it.formula().model(), it.basis())));
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    return found.orElseThrow();
  }

  private Optional<BasisFinder.Found> found(WhatIfInput wanted, List<InputError> errors) {
    var missing = wanted.unit().missingField();
    if (missing != null) {
      errors.add(InputError.at("/unit/" + missing, "required", "Say which unit of this type."));
      return Optional.empty();
    }
    var sought = finder.seek(wanted.unit().reference(), wanted.model());
    if (sought.figures().isEmpty()) {
      errors.add(InputError.unknownReference("/unit", "unit"));
    }
    if (sought.model().isEmpty()) {
      errors.add(InputError.unknownReference("/model", "model"));
    }
    var outside = outside(sought.model(), wanted.schoolYear());
    errors.addAll(outside);
    return sought
        .figures()
        .filter(figures -> outside.isEmpty())
        .flatMap(
            figures ->
                sought.model().map(model -> finder.found(figures, model, wanted.schoolYear())));
  }

  private static List<InputError> outside(Optional<KnownModel> model, @Nullable SchoolYear year) {
    return model.isEmpty() || year == null
        ? List.of()
        : model.get().validity().asked("/schoolYear", year).inBody();
  }
}
