/** Time as the domain counts it: the clock everyone asks, and school years. */
@NullMarked
package no.rodtrad.shared.time;

import org.jspecify.annotations.NullMarked;
