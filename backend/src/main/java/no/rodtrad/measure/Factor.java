package no.rodtrad.measure;

/** The six factors behind collective efficacy, in the order they are told. */
public enum Factor {
  SHARED_GOALS,
  TEACHER_INFLUENCE,
  COOPERATION,
  RESPONSIVE_LEADERSHIP,
  KNOWLEDGE_OF_EACH_OTHERS_WORK,
  INTERVENTION_SYSTEMS
}
