/**
 * What a school does and why: analyses, measures, the six factors, and what those concerned say.
 */
@NullMarked
package no.rodtrad.measure;

import org.jspecify.annotations.NullMarked;
