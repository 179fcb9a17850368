package no.rodtrad.imports;

/** Whether a file is only checked, or stored. */
enum ImportMode {
  DRY_RUN,
  APPLY
}
