package no.rodtrad.trainer;

import java.util.UUID;

/** Hands a reserved place to another school of the same agreement. */
record SlotTransfer(UUID schoolId, String reason) {}
