/** What must not be kept here, and how it is seen. */
@NullMarked
package no.rodtrad.shared.privacy;

import org.jspecify.annotations.NullMarked;
