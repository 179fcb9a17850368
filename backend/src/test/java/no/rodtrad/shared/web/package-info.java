/** Tries what every feature stands on. */
@NullMarked
package no.rodtrad.shared.web;

import org.jspecify.annotations.NullMarked;
