package no.rodtrad.risk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.UnitCells;
import no.rodtrad.indicator.UnitRef;
import org.jspecify.annotations.Nullable;

/** Writes assessments as lines of a table with commas (RFC 4180), one at a time. */
final class CountrySheet {
  private static final String HEADING =
      "type,id,number,name,schoolYear,points,maxPoints,sharePercent,coveragePercent,status,containsRestricted\r\n";

  private final Writer out;

  CountrySheet(Writer out) {
    this.out = out;
  }

  void begin() {
    write(HEADING);
  }

  void add(UnitCells unit, Assessment assessment) {
    UnitRef ref = unit.ref();
    var share = assessment.sharePercent();
    String line =
        String.join(
            ",",
            ref.type().name(),
            ref.id() == null ? "" : ref.id().toString(),
            text(ref.orgNumber() == null ? ref.number() : ref.orgNumber()),
            text(ref.name()),
            assessment.lastYear().toString(),
            Integer.toString(assessment.points()),
            Integer.toString(assessment.maxPoints()),
            share == null ? "" : Decimals.plain(share).toPlainString(),
            Decimals.plain(assessment.coveragePercent()).toPlainString(),
            assessment.status().name(),
            Boolean.toString(assessment.containsRestricted()));
    write(line + "\r\n");
  }

  /** A text that begins like a formula is shown as text by spreadsheets, not run. */
  private static String text(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    String safe = "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
