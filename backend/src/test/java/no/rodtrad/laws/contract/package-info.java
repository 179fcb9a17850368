/** The witnesses that hold code and contract together, each with planted lies it must find. */
@NullMarked
package no.rodtrad.laws.contract;

import org.jspecify.annotations.NullMarked;
