package no.rodtrad.course;

/** How far into its series a command reaches. */
public enum SeriesScope {
  ONE,
  THIS_AND_FOLLOWING
}
