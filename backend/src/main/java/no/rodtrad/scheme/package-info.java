/** The follow-up scheme: which municipalities take part, in which phase, who owes which report. */
@NullMarked
package no.rodtrad.scheme;

import org.jspecify.annotations.NullMarked;
