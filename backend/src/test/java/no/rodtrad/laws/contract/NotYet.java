package no.rodtrad.laws.contract;

import java.util.Set;

/** Operations of the contract that nothing serves yet: none. */
public final class NotYet {
  public static final Set<String> OPERATIONS = Set.of();

  private NotYet() {}
}
