package no.rodtrad.measure;

/** The kind of a measure; those that look at classes never look at a pupil. */
public enum MeasureKind {
  PEDAGOGICAL_ANALYSIS,
  CLASS_STUDY,
  WALKTHROUGH,
  SUBJECT_PLAN_GROUP,
  SPECIALIST_GROUP,
  VOICES,
  CORE_TEAM,
  OTHER
}
