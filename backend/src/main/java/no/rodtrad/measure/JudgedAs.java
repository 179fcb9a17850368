package no.rodtrad.measure;

import no.rodtrad.access.Action;

/** Whose judgement it is. */
public enum JudgedAs {
  SCHOOL(Action.JUDGE_AS_SCHOOL),
  ADVISERS(Action.JUDGE_AS_ADVISERS);

  private final Action action;

  JudgedAs(Action action) {
    this.action = action;
  }

  Action action() {
    return action;
  }
}
