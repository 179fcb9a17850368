/** Tries what every feature stands on. */
@NullMarked
package no.rodtrad.shared.page;

import org.jspecify.annotations.NullMarked;
