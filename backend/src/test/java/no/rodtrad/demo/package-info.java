/** The demo's own surroundings, tried out apart from the application. */
@NullMarked
package no.rodtrad.demo;

import org.jspecify.annotations.NullMarked;
