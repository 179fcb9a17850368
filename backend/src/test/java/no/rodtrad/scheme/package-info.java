@NullMarked
package no.rodtrad.scheme;

import org.jspecify.annotations.NullMarked;
