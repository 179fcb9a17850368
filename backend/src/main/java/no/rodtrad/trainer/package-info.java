/** Cohorts of the trainer and leader programmes, the places in them, and who waits for one. */
@NullMarked
package no.rodtrad.trainer;

import org.jspecify.annotations.NullMarked;
