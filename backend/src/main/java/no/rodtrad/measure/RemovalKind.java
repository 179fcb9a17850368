package no.rodtrad.measure;

import java.util.Locale;

/** What of a school's writings can be taken away again; its table has its name. */
public enum RemovalKind {
  REPORTED_OUTCOME,
  VOICE,
  PEDAGOGICAL_ANALYSIS;

  String table() {
    return name().toLowerCase(Locale.ROOT);
  }
}
