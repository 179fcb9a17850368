/** Problems: what the API says when it refuses, one type for each kind of refusal (RFC 9457). */
@NullMarked
package no.rodtrad.shared.problem;

import org.jspecify.annotations.NullMarked;
