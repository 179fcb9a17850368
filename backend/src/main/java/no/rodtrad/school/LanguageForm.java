package no.rodtrad.school;

/** The written form of Norwegian a school uses. */
public enum LanguageForm {
  nb,
  nn
}
