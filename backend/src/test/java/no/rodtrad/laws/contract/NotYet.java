package no.rodtrad.laws.contract;

import java.util.Set;

/** Operations of the contract that nothing serves yet. The list only shrinks, and ends empty. */
public final class NotYet {
  public static final Set<String> OPERATIONS =
      Set.of(
          "listCohorts",
          "createCohort",
          "getCohort",
          "changeCohort",
          "transitionCohort",
          "listSlots",
          "createSlot",
          "getSlot",
          "changeSlot",
          "transitionSlot");

  private NotYet() {}
}
