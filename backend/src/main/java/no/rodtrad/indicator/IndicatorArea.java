package no.rodtrad.indicator;

/** The part of school life an indicator speaks of. */
public enum IndicatorArea {
  LEARNING_ENVIRONMENT,
  LEARNING_OUTCOME,
  FINAL_GRADES
}
