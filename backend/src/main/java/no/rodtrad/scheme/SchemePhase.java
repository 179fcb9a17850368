package no.rodtrad.scheme;

/** A phase of a scheme, in school years counted from 1. */
public record SchemePhase(SchemePhaseKind kind, String name, int fromYear, int toYear) {}
