package no.rodtrad.notice;

/** What is told. */
public enum NoticeKind {
  PLACE_CONFIRMED,
  PLACE_WAITLISTED,
  PLACE_OFFERED,
  OFFER_REMINDER
}
