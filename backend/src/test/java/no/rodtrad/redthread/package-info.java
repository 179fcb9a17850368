@NullMarked
package no.rodtrad.redthread;

import org.jspecify.annotations.NullMarked;
