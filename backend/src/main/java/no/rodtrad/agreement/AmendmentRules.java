package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

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

  /**
   * What an amendment is made upon.
   *
   * @param shown the agreement as it is read, by the words in force
   * @param waiting words agreed on already that are to hold from a later day
   */
  record Standing(
      Agreement agreement,
      AgreementDetail shown,
      List<VersionRepository.Waiting> waiting,
      LocalDate today) {

    /** The words agreed on last, whether they hold yet or not. */
    AgreementTerms latest() {
      return waiting.isEmpty() ? AgreementTerms.of(shown) : waiting.get(waiting.size() - 1).terms();
    }

    /** The words that hold until that day, which is not over. */
    AgreementTerms until(LocalDate day) {
      return waiting.stream()
          .filter(version -> version.effectiveOn().isBefore(day))
          .reduce((one, next) -> next)
          .map(VersionRepository.Waiting::terms)
          .orElseGet(() -> AgreementTerms.of(shown));
    }

    @Nullable LocalDate latestDay() {
      return waiting.isEmpty() ? null : waiting.get(waiting.size() - 1).effectiveOn();
    }
  }

  /** The terms that are wanted; refuses them with every error at once. */
  Terms terms(Standing standing, AmendmentCreate wanted) {
    var current = AgreementCreate.of(standing.shown);
    var amended = current.with(wanted.terms());
    permissions.requireKeeping(current, amended);
    var party = AgreementRules.Party.of(standing.shown, standing.agreement.municipalityId());
    var inTerms = new ArrayList<InputError>();
    var terms = rules.terms(amended, party, wanted.effectiveOn(), inTerms);
    var errors = new ArrayList<>(inTerms.stream().map(error -> error.under("/terms")).toList());
    errors.addAll(timeErrors(standing, wanted));
    if (inTerms.isEmpty() && wanted.terms().inOrder().equals(standing.latest())) {
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

  private static List<InputError> timeErrors(Standing standing, AmendmentCreate wanted) {
    var errors = new ArrayList<>(pastErrors(standing, wanted.terms()));
    var terms = wanted.terms();
    var today = standing.today;
    var from = wanted.effectiveOn();
    if ((from.isBefore(today) && from.isBefore(terms.startsOn()))
        || (terms.endsOn() != null && from.isAfter(terms.endsOn()))) {
      errors.add(InputError.at("/effectiveOn", "outside", "This day is not within the agreement."));
    }
    var latest = standing.latestDay();
    if (latest != null && from.isBefore(latest)) {
      errors.add(
          InputError.at(
              "/effectiveOn",
              "minimum",
              "Words that hold from " + latest + " are agreed on already; these come after them."));
    }
    if (errors.isEmpty() && from.isAfter(today)) {
      errors.addAll(AmendmentAhead.errors(standing.until(from), terms, from));
    }
    return errors;
  }

  /** No day that has passed is undone. */
  private static List<InputError> pastErrors(Standing standing, AgreementTerms terms) {
    var errors = new ArrayList<InputError>();
    var hasBegun = !standing.shown.startsOn().isAfter(standing.today);
    if (hasBegun && terms.startsOn().isAfter(standing.today)) {
      errors.add(
          InputError.at(
              "/terms/startsOn", "maximum", "It has begun; it cannot begin after today."));
    }
    if (terms.endsOn() != null && terms.endsOn().isBefore(standing.today)) {
      errors.add(
          InputError.at(
              "/terms/endsOn", "minimum", "This lies in the past; to end it now, terminate it."));
    }
    return errors;
  }
}
