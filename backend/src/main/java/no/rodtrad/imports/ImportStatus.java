package no.rodtrad.imports;

/** How an import goes: received, running, and one of four ends. */
enum ImportStatus {
  RECEIVED,
  RUNNING,
  /** A dry run that could be applied. */
  VALIDATED,
  APPLIED,
  /** The file breaks a rule; nothing is stored. */
  REFUSED,
  /** Our mistake; nothing is stored. */
  FAILED
}
