/** Wiring only. */
@NullMarked
package no.rodtrad.app;

import org.jspecify.annotations.NullMarked;
