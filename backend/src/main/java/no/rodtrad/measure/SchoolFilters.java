package no.rodtrad.measure;

/** What lists of a school's things are filtered by. */
final class SchoolFilters {
  private SchoolFilters() {}

  /** The schools of the municipality that has, or had, the number. */
  static String inMunicipality(String table) {
    return table
        + """
        .school_id in (select s.id from school s
                         join municipality_number n on n.municipality_id = s.municipality_id
                       where n.number = :municipality)
        """;
  }
}
