package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;

/** Who may draft, change and sign an agreement. */
@ApplicationScoped
class AgreementPermissions {
  private final Permissions permissions;
  private final AgreementRepository agreements;

  AgreementPermissions(Permissions permissions, AgreementRepository agreements) {
    this.permissions = permissions;
    this.agreements = agreements;
  }

  /** Before the draft is read: whether the caller drafts anything at all. */
  void requireDrafting() {
    permissions.requireSomewhere(Action.CREATE_AGREEMENT);
  }

  /**
   * For the provider it is with; or as an adviser it names, with those alone whom the caller
   * advises already: nobody gains sight of a school by writing its name.
   */
  void requireDrafting(AgreementCreate wanted) {
    if (!mayDraftFor(wanted)
        && !(agreements.callerAdvisesAs(wanted.advisingPersons())
            && agreements.callerAdvises(Newcomers.all(wanted)))) {
      throw Permissions.refusal();
    }
  }

  void requireWriting(Agreement agreement) {
    permissions.require(Action.WRITE_AGREEMENT, agreement.scope());
  }

  void requireSigning(Agreement agreement) {
    permissions.require(Action.SIGN_AGREEMENT, agreement.scope());
  }

  /**
   * A change hands an agreement to no provider, and brings nobody into it, that the caller could
   * not draft one for and with.
   */
  void requireKeeping(AgreementCreate before, AgreementCreate wanted) {
    var handsOver = !wanted.providerId().equals(before.providerId());
    var newcomers = Newcomers.of(before, wanted);
    var leaving = new HashSet<>(before.advisingPersons());
    leaving.removeAll(wanted.advisingPersons());
    if ((!handsOver && newcomers.isNobody() && leaving.isEmpty()) || mayDraftFor(wanted)) {
      return;
    }
    if ((handsOver && !agreements.callerAdvisesAs(wanted.advisingPersons()))
        || !agreements.callerAdvises(newcomers)) {
      throw Permissions.refusal();
    }
    if (agreements.callerAdvisesAs(leaving)) {
      throw Problem.invalidBody(
          List.of(
              InputError.at(
                  "/advisers",
                  "conflict",
                  "You would no longer see the agreement; end your time with `to`, or let its"
                      + " provider take you off.")));
    }
  }

  private boolean mayDraftFor(AgreementCreate wanted) {
    return permissions.may(Action.CREATE_AGREEMENT, Scope.provider(wanted.providerId()));
  }
}
