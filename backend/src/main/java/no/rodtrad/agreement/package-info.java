/** Collaboration agreements: what was promised, to whom, for how long, and what is left of it. */
@NullMarked
package no.rodtrad.agreement;

import org.jspecify.annotations.NullMarked;
