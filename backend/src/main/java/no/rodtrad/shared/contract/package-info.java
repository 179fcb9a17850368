/** The contract, openapi.yaml, at work: what it says of a query or a body is what is accepted. */
@NullMarked
package no.rodtrad.shared.contract;

import org.jspecify.annotations.NullMarked;
