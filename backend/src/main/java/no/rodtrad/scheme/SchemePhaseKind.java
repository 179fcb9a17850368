package no.rodtrad.scheme;

/** Preparation (forfase), then implementation (gjennomføringsfase). */
public enum SchemePhaseKind {
  PREPARATION,
  IMPLEMENTATION
}
