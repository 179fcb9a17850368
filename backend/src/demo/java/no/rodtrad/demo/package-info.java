/** The demo run and the tests: a PostgreSQL and an identity provider that need no installation. */
@NullMarked
package no.rodtrad.demo;

import org.jspecify.annotations.NullMarked;
