package no.rodtrad.indicator;

import java.math.BigDecimal;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A cell as its reader may see it.
 *
 * @param unitKey {@link UnitKey#text()} of its unit
 * @param value in the indicator's unit; null unless the state has one
 * @param n pupils; null unless there is a value and it is known
 * @param evidence null where a whole level is read, which asks for figures only
 */
public record ObservedCell(
    String unitKey,
    RiskIndicator indicator,
    int grade,
    SchoolYear schoolYear,
    CellState state,
    @Nullable BigDecimal value,
    @Nullable Integer n,
    @Nullable Evidence evidence) {}
