package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;

/** What an amendment must keep to: all that a draft must, and what has been done already. */
@ApplicationScoped
class AmendmentRules {
  private final AgreementPermissions permissions;
  private final AgreementRules rules;

  AmendmentRules(AgreementPermissions permissions, AgreementRules rules) {
    this.permissions = permissions;
    this.rules = rules;
  }

  void requireWriting(Agreement agreement) {
    permissions.requireWriting(agreement);
  }

  /** The terms that are wanted; refuses them with every error at once. */
  Terms terms(
      Agreement agreement, AgreementDetail before, AmendmentCreate wanted, LocalDate today) {
    var current = AgreementCreate.of(before);
    var amended = current.with(wanted.terms());
    permissions.requireKeeping(current, amended);
    var party = AgreementRules.Party.of(before, agreement.municipalityId());
    var inTerms = new ArrayList<InputError>();
    var terms = rules.terms(amended, party, inTerms);
    var errors = new ArrayList<>(inTerms.stream().map(error -> error.under("/terms")).toList());
    errors.addAll(timeErrors(before, wanted, today));
    if (inTerms.isEmpty() && terms.equals(agreement.terms())) {
      errors.add(InputError.at("/terms", "conflict", "This is what the agreement says already."));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    return terms;
  }

  /** Refuses what would take away from under what has been drawn on it or is bound to it. */
  void requireRoom(AgreementDetail before, Terms current, Terms wanted) {
    rules.requireQuotaForUse(before, wanted.trainerQuota());
    rules.requireRoomForUse(before.id(), current, wanted);
  }

  private static List<InputError> timeErrors(
      AgreementDetail before, AmendmentCreate wanted, LocalDate today) {
    var errors = new ArrayList<InputError>();
    var terms = wanted.terms();
    var hasBegun = !before.startsOn().isAfter(today);
    if (hasBegun && terms.startsOn().isAfter(today)) {
      errors.add(
          InputError.at(
              "/terms/startsOn", "maximum", "It has begun; it cannot begin after today."));
    }
    if (terms.endsOn() != null && terms.endsOn().isBefore(today)) {
      errors.add(
          InputError.at(
              "/terms/endsOn", "minimum", "This lies in the past; to end it now, terminate it."));
    }
    if (wanted.effectiveOn().isBefore(terms.startsOn())
        || terms.endsOn() != null && wanted.effectiveOn().isAfter(terms.endsOn())) {
      errors.add(InputError.at("/effectiveOn", "outside", "This day is not within the agreement."));
    }
    return errors;
  }
}
