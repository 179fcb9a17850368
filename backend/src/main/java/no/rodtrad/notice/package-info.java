/**
 * Mail to people outside: what is to be told is written with its cause, and sent once by whoever is
 * up.
 */
@NullMarked
package no.rodtrad.notice;

import org.jspecify.annotations.NullMarked;
