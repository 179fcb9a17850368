package no.rodtrad.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a unit say, as it is read.
 *
 * @param similar null for other units than listed schools, and where too few are similar
 */
record TrendFacts(UnitRef unit, List<TrendFact> facts, @Nullable SimilarSchools similar) {}
