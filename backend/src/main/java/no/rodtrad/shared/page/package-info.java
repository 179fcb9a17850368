/** Lists: pages by key, in one total order, with a cursor that survives concurrent writes. */
@NullMarked
package no.rodtrad.shared.page;

import org.jspecify.annotations.NullMarked;
