package no.rodtrad.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.rodtrad.indicator.CellState;

/** Cells read, by their state. */
@Embeddable
record CellCounts(
    @Column(name = "cells_value") int value,
    @Column(name = "cells_suppressed") int suppressed,
    @Column(name = "cells_restricted") int restricted,
    @Column(name = "cells_absent") int absent) {
  static final CellCounts NONE = new CellCounts(0, 0, 0, 0);

  CellCounts and(CellState state) {
    return switch (state) {
      case VALUE -> new CellCounts(value + 1, suppressed, restricted, absent);
      case SUPPRESSED -> new CellCounts(value, suppressed + 1, restricted, absent);
      case RESTRICTED -> new CellCounts(value, suppressed, restricted + 1, absent);
      case ABSENT -> new CellCounts(value, suppressed, restricted, absent + 1);
    };
  }
}
