package no.rodtrad.agreement;

/** Forfase, gjennomføringsfase, etterarbeid, or one of its own. */
public enum PhaseKind {
  PREPARATION,
  IMPLEMENTATION,
  AFTERCARE,
  CUSTOM
}
