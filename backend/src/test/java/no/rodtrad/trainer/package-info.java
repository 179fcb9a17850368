@NullMarked
package no.rodtrad.trainer;

import org.jspecify.annotations.NullMarked;
