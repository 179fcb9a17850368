package no.rodtrad.course;

/** How many of an invited group came. */
record PartyAttended(PartyGroup group, int attended) {}
