/** The indicators behind risk points, and what has been observed of them, in four states. */
@NullMarked
package no.rodtrad.indicator;

import org.jspecify.annotations.NullMarked;
