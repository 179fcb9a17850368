package no.rodtrad.notice;

/** The server did not take a message. */
class Undelivered extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 500;

  private final boolean last;

  /**
   * @param last true when trying again cannot help
   */
  Undelivered(String reason, boolean last) {
    super(reason);
    this.last = last;
  }

  boolean isFinal() {
    return last;
  }

  String reason() {
    var line = Letter.oneLine(String.valueOf(getMessage()));
    return line.length() > MOST ? line.substring(0, MOST) : line;
  }
}
