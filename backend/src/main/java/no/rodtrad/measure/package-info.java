/** Measures: what a school does, who is responsible, and how far it has come. */
@NullMarked
package no.rodtrad.measure;

import org.jspecify.annotations.NullMarked;
