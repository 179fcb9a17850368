package no.rodtrad.school;

/** Whether a school exists today. */
public enum SchoolStatus {
  ACTIVE,
  CLOSED
}
