package no.rodtrad.measure;

/** Whose experience is summed up; pupils as a group only. */
public enum VoiceGroup {
  STAFF,
  PUPILS,
  PARENTS,
  LEADERS
}
