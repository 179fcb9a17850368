@NullMarked
package no.rodtrad.access;

import org.jspecify.annotations.NullMarked;
