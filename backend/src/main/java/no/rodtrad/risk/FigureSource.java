package no.rodtrad.risk;

import java.util.UUID;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure came from: the line of a file, counted from 1; both null when it was written by
 * hand, or is not there.
 */
record FigureSource(@Nullable UUID importId, @Nullable Integer row) {
  private static final FigureSource NONE = new FigureSource(null, null);

  static FigureSource of(Cell cell) {
    Evidence evidence = cell.evidence();
    return evidence == null ? NONE : new FigureSource(evidence.importId(), evidence.importRow());
  }

  /** The words to show with the figure; null where nothing is stored. */
  static @Nullable String credit(Cell cell) {
    Evidence evidence = cell.evidence();
    if (evidence == null) {
      return null;
    }
    if (evidence.demo()) {
      return "DEMO: oppdiktet tall";
    }
    return cell.state() == CellState.RESTRICTED
        ? "Kilde: skoleeier, skjermet tall"
        : "Kilde: " + cell.indicator().source();
  }

  static boolean demo(Cell cell) {
    Evidence evidence = cell.evidence();
    return evidence != null && evidence.demo();
  }
}
