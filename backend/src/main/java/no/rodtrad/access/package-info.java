/** Who may see and do what: persons, organisations and their grants. */
@NullMarked
package no.rodtrad.access;

import org.jspecify.annotations.NullMarked;
