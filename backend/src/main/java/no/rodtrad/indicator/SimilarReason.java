package no.rodtrad.indicator;

/** What two schools have alike. */
enum SimilarReason {
  /** National tests in the same grades. */
  SAME_GRADES,
  /** The smaller has at least three quarters of the larger's pupils. */
  LIKE_SIZE,
  SAME_COUNTY
}
