package no.rodtrad.notice;

/** Takes a letter away, for good. */
interface Carrier {
  /** Returns when another server has taken it upon itself to deliver the letter. */
  void carry(Letter letter) throws Undelivered;
}
