/** Municipalities and schools, and what they were called before. */
@NullMarked
package no.rodtrad.school;

import org.jspecify.annotations.NullMarked;
