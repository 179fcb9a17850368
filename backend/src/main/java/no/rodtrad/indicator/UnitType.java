package no.rodtrad.indicator;

/** The level of a unit. */
public enum UnitType {
  NATION,
  COUNTY,
  MUNICIPALITY,
  SCHOOL
}
