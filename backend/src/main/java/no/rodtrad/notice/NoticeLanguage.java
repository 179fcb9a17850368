package no.rodtrad.notice;

import java.util.Locale;

/** The languages people are written to in; each has words for everything. */
public enum NoticeLanguage {
  NB(new BokmalWording()),
  NN(new NynorskWording()),
  EN(new EnglishWording());

  private final Wording wording;

  NoticeLanguage(Wording wording) {
    this.wording = wording;
  }

  static NoticeLanguage of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }

  /** As it stands in tables, in {@code lang} attributes and in the contract. */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  Wording wording() {
    return wording;
  }
}
