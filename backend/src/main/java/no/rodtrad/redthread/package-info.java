/**
 * What reads across features: the adviser's one page, and the red thread from agreement to result.
 */
@NullMarked
package no.rodtrad.redthread;

import org.jspecify.annotations.NullMarked;
