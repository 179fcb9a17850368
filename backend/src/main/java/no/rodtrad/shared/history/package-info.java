/** What has happened to a thing, as it is told: who changed its state, when, from what to what. */
@NullMarked
package no.rodtrad.shared.history;

import org.jspecify.annotations.NullMarked;
