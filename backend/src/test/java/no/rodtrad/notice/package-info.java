@NullMarked
package no.rodtrad.notice;

import org.jspecify.annotations.NullMarked;
