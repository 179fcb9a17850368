package no.rodtrad.scheme;

import java.util.UUID;

/** A scheme by name. */
public record SchemeRef(UUID id, String name) {}
