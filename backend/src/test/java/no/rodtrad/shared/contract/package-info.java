@NullMarked
package no.rodtrad.shared.contract;

import org.jspecify.annotations.NullMarked;
