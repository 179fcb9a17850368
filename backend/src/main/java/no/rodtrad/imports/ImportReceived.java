package no.rodtrad.imports;

/** There is an import to run. */
record ImportReceived() {}
