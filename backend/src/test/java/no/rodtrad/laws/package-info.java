/**
 * The laws of this repository as tests; each comes with a planted violation that proves it bites.
 */
@NullMarked
package no.rodtrad.laws;

import org.jspecify.annotations.NullMarked;
