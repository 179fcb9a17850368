package no.rodtrad.course;

/** The language of our own words in a calendar. */
public enum FeedLanguage {
  nb("Ansvarlig", "Skole", "Tema", "Avlyst"),
  nn("Ansvarleg", "Skule", "Tema", "Avlyst"),
  en("Responsible", "School", "Theme", "Cancelled");

  private final String responsible;
  private final String school;
  private final String theme;
  private final String cancelled;

  FeedLanguage(String responsible, String school, String theme, String cancelled) {
    this.responsible = responsible;
    this.school = school;
    this.theme = theme;
    this.cancelled = cancelled;
  }

  String responsible() {
    return responsible;
  }

  String school() {
    return school;
  }

  String theme() {
    return theme;
  }

  String cancelled() {
    return cancelled;
  }
}
