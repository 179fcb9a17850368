package no.rodtrad.scheme;

/** Who owes a report. */
public enum ReportParty {
  MUNICIPALITY,
  ADVISERS,
  COUNTY_GOVERNOR
}
