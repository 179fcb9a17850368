package no.rodtrad.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/** A round as it is to be: what begins one, and what a change comes to. */
record WalkthroughRoundCreate(
    UUID schoolId,
    @Nullable UUID agreementId,
    String title,
    @Nullable String focus,
    LocalDate startsOn,
    LocalDate endsOn,
    List<ObserverGroupInput> groups) {

  static WalkthroughRoundCreate of(WalkthroughRoundDetail round) {
    return new WalkthroughRoundCreate(
        round.schoolId(),
        round.agreementId(),
        round.title(),
        round.focus(),
        round.startsOn(),
        round.endsOn(),
        round.groups().stream()
            .map(g -> new ObserverGroupInput(g.role(), g.of(), g.observed(), g.who()))
            .toList());
  }

  Walkthrough.Facts facts() {
    return new Walkthrough.Facts(
        agreementId,
        title,
        focus,
        startsOn,
        endsOn,
        groups.stream().map(ObserverGroupInput::group).toList());
  }

  /** Nobody is named who has not observed. */
  List<InputError> errors() {
    var errors = new ArrayList<InputError>();
    for (int index = 0; index < groups.size(); index++) {
      if (groups.get(index).named().size() > groups.get(index).observed()) {
        errors.add(
            InputError.at(
                "/groups/" + index + "/who", "conflict", "More are named than have observed."));
      }
    }
    return errors;
  }
}
