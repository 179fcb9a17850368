package no.rodtrad.course;

/** A group to invite, in persons. */
record PartyInvited(PartyGroup group, int invited) {}
