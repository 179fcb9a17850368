@NullMarked
package no.rodtrad.school;

import org.jspecify.annotations.NullMarked;
