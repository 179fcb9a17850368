package no.rodtrad.imports;

/** Where a file comes from, which is also how it is to be read. */
enum ImportSource {
  UDIR_NATIONAL_TESTS,
  UDIR_REPORT
}
