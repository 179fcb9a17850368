package no.rodtrad.agreement;

/** The kind of a course or meeting, and of an entitlement to one. */
public enum CourseKind {
  DEVELOPMENT_TIME,
  PARENT_MEETING,
  LARGE_PARENT_MEETING,
  PLANNING_MEETING,
  PLANNING_DAY,
  LEADERSHIP_MEETING,
  SFO_COURSE,
  REFLECTING_TEAM,
  WALKTHROUGH,
  CLOSING_CONFERENCE,
  OTHER
}
