package no.rodtrad.indicator;

import java.util.Collection;
import java.util.Set;

/** Writes cells, many at once, within the transaction of whoever brings them. */
public interface ObservationLedger {

  /**
   * Stores what is new or different. A cell that says the same already is left alone, and so is a
   * real figure that an invented one would replace. No cell may stand twice in one call.
   */
  Outcome write(Collection<LedgerEntry> entries);

  /**
   * What came of it.
   *
   * @param stored cells that were new or changed
   * @param unchanged cells that said the same already
   * @param changedRows lines of the file with at least one stored cell
   */
  record Outcome(int stored, int unchanged, Set<Integer> changedRows) {}
}
