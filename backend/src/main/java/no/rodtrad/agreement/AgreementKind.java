package no.rodtrad.agreement;

/** What kind of collaboration it is; FOLLOW_UP is the national follow-up scheme. */
public enum AgreementKind {
  LONG_TERM,
  SINGLE,
  FOLLOW_UP
}
