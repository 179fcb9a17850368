/**
 * What the tests stand on: the application on a real PostgreSQL, real tokens, and the contract as a
 * witness.
 */
@NullMarked
package no.rodtrad.testing;

import org.jspecify.annotations.NullMarked;
