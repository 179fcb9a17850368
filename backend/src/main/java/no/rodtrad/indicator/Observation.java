package no.rodtrad.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it is read.
 *
 * @param series only cells of one series may be compared
 */
record Observation(
    UnitRef unit,
    RiskIndicator indicator,
    int grade,
    SchoolYear schoolYear,
    CellState state,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal value,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal uncertainty,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer n,
    String series,
    boolean demo,
    Source source) {

  /** The line of a file, counted from 1; both null when it was written by hand. */
  record Source(@Nullable UUID importId, @Nullable Integer row) {}
}
