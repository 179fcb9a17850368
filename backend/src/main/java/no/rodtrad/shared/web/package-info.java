/** What every request and reply have in common: versions, retries, trace, sign-in at the gate. */
@NullMarked
package no.rodtrad.shared.web;

import org.jspecify.annotations.NullMarked;
