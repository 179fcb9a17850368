@NullMarked
package no.rodtrad.measure;

import org.jspecify.annotations.NullMarked;
