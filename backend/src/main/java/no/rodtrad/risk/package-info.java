/** Risk models, points, ranking and comparison: the formula stands here and nowhere else. */
@NullMarked
package no.rodtrad.risk;

import org.jspecify.annotations.NullMarked;
