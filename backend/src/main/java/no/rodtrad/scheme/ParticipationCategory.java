package no.rodtrad.scheme;

/**
 * Why a municipality was picked: its share of possible points, or the spread between its schools.
 */
public enum ParticipationCategory {
  SHARE,
  SPREAD
}
