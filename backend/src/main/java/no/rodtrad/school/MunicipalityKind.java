package no.rodtrad.school;

/** What stands in national files like a municipality; only the first is one, and counted as one. */
public enum MunicipalityKind {
  MUNICIPALITY,
  /** Svalbard and the schools abroad. */
  SPECIAL_AREA,
  /** Invented. */
  DEMO
}
