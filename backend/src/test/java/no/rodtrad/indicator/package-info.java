@NullMarked
package no.rodtrad.indicator;

import org.jspecify.annotations.NullMarked;
