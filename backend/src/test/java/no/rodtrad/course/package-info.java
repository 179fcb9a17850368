@NullMarked
package no.rodtrad.course;

import org.jspecify.annotations.NullMarked;
