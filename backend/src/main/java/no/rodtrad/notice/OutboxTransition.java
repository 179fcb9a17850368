package no.rodtrad.notice;

/** A change of state that is asked for: the contract knows one, to send it after all. */
record OutboxTransition(MessageStatus to) {}
