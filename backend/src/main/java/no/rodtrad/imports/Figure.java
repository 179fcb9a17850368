package no.rodtrad.imports;

import java.math.BigDecimal;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the file: what it says of a unit for an indicator, a grade and a school year.
 *
 * @param value null unless the state has one
 * @param uncertainty as published with the value; null when there is none
 * @param n how many pupils took part; null when that is not told
 */
record Figure(
    RiskIndicator indicator,
    int grade,
    SchoolYear schoolYear,
    CellState state,
    @Nullable BigDecimal value,
    @Nullable BigDecimal uncertainty,
    @Nullable Integer n) {}
