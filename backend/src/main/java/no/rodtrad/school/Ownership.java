package no.rodtrad.school;

/** Who owns a school. */
public enum Ownership {
  PUBLIC,
  PRIVATE
}
