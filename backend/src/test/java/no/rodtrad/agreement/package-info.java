/** How agreements are to behave. */
@NullMarked
package no.rodtrad.agreement;

import org.jspecify.annotations.NullMarked;
