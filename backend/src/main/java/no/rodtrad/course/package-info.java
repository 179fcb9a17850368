/** Courses and meetings: planned, moved, held, and who came. */
@NullMarked
package no.rodtrad.course;

import org.jspecify.annotations.NullMarked;
