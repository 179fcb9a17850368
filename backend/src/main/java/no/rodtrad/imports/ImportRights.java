package no.rodtrad.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.school.Register;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;

/** Who may import what: public figures the administrator, what an owner knows that owner alone. */
@ApplicationScoped
class ImportRights {
  private final Permissions permissions;
  private final Register register;

  ImportRights(Permissions permissions, Register register) {
    this.permissions = permissions;
    this.register = register;
  }

  /** Refuses whoever may import nothing at all: asked before the form is judged that tells what. */
  void requireAny() {
    permissions.requireSomewhere(Action.IMPORT_RESTRICTED_FIGURES);
  }

  void require(ImportRun.Order order) {
    UUID owner = order.owner();
    permissions.require(
        owner == null ? Action.IMPORT_PUBLIC_FIGURES : Action.IMPORT_RESTRICTED_FIGURES,
        owner == null ? Scope.everything() : Scope.municipality(owner));
  }

  /** What was asked for, with the owner it is of; refuses whoever may not. */
  ImportRun.Order permitted(ImportUpload upload) {
    String number = upload.municipalityNumber();
    Optional<UUID> owner = number == null ? Optional.empty() : municipality(number);
    ImportRun.Order order = upload.order().of(owner.orElse(null));
    if (number == null || owner.isPresent()) {
      require(order);
    }
    List<InputError> errors = new ArrayList<>();
    if (number != null && owner.isEmpty()) {
      errors.add(InputError.unknownReference("/municipalityNumber", "municipality"));
    }
    if (number != null && order.source() != ImportSource.UDIR_REPORT) {
      errors.add(
          InputError.at(
              "/source", "conflict", "Only a report shows figures that are for their owner only."));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    return order;
  }

  private Optional<UUID> municipality(String number) {
    return register.municipalities().stream()
        .filter(municipality -> municipality.number().equals(number))
        .map(Register.NumberedMunicipality::id)
        .findFirst();
  }
}
