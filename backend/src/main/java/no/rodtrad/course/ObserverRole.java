package no.rodtrad.course;

/** The role of an adult who observes. */
public enum ObserverRole {
  TEACHER,
  SFO,
  LEADER,
  OTHER
}
