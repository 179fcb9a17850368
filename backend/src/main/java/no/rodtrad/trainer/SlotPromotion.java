package no.rodtrad.trainer;

/** Moves a waiting entry to the front of its list, and tells those it passes why. */
record SlotPromotion(String reason) {}
