/** The contract's conventions, tried on every operation it names. */
@NullMarked
package no.rodtrad.laws.conventions;

import org.jspecify.annotations.NullMarked;
