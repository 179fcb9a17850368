package no.rodtrad.course;

/** A group that is invited to a closing conference. */
public enum PartyGroup {
  POLITICIANS,
  MUNICIPAL_LEADERS,
  COUNTY_GOVERNOR,
  UNIVERSITY,
  STAFF,
  PARENTS_COUNCIL,
  PUPILS,
  OTHER
}
