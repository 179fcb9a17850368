package no.rodtrad.indicator;

import java.util.List;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the numbers it was made from, as it is read.
 *
 * @param fromSchoolYear the year before of a change, the first year of a stability; else null
 */
record TrendFact(
    TrendCode code,
    RiskIndicator indicator,
    int grade,
    SchoolYear schoolYear,
    @Nullable SchoolYear fromSchoolYear,
    List<TrendNumber> numbers,
    TrendText text,
    boolean restricted,
    boolean demo,
    String credit) {}
