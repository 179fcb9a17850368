package no.rodtrad.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * A file of delimited text, read record by record so that its size does not matter. Finds out by
 * itself which encoding and which delimiter it was written with, and skips the line {@code sep=}
 * that some programs begin with.
 */
final class DelimitedText {
  private static final int PREAMBLE_CHARS = 1 << 15;

  /**
   * No record comes near it; a quotation mark that never closes must not take in the whole file.
   */
  private static final int LONGEST_RECORD = 1 << 17;

  private static final char[] DELIMITERS = {'\t', ';', ',', '|'};
  private static final String SEPARATOR_LINE = "sep=";

  private final StrictDecoder decoder;
  private final Problems problems;
  private final Iterator<CsvRecord> records;
  private final int linesBefore;
  private long lastLine;

  /**
   * One record of the file.
   *
   * @param number the line it begins on, the first of the file is 1
   * @param last whether no other follows
   */
  record Line(long number, List<String> fields, boolean last) {}

  interface LineHandler {
    /** Returns whether to read on. */
    boolean handle(Line line);
  }

  private DelimitedText(StrictDecoder decoder, Problems problems) throws IOException {
    this.decoder = decoder;
    this.problems = problems;
    BufferedReader reader = new BufferedReader(decoder, PREAMBLE_CHARS);
    String start = peek(reader);
    String separatorLine = separatorLine(start);
    this.linesBefore = separatorLine.isEmpty() ? 0 : 1;
    reader.skip(separatorLine.length());
    this.records =
        CsvReader.builder()
            .fieldSeparator(delimiter(separatorLine, start.substring(separatorLine.length())))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LONGEST_RECORD)
            .ofCsvRecord(reader)
            .iterator();
  }

  /** Reads every record, and notes what is wrong with the file as text. */
  static void read(InputStream file, LineHandler handler, Problems problems) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(file, StrictDecoder.SAMPLE_BYTES)) {
      new DelimitedText(StrictDecoder.of(in), problems).readAll(handler);
    }
  }

  private void readAll(LineHandler handler) throws IOException {
    try {
      readRecords(handler);
    } catch (CsvParseException broken) {
      problems.inRow(
          lastLine + 1,
          "unreadable-row",
          "From here on the file is not delimited text: a quotation mark never closes, or a line never ends");
    }
    decoder.drain();
    if (decoder.nationalIdInLine() > 0) {
      problems.onlyNationalId(decoder.nationalIdInLine());
    } else if (decoder.cutShort()) {
      problems.inRow(lastLine, "truncated", "The file ends in the middle of a character");
    } else if (decoder.broken()) {
      problems.inRow(lastLine, "encoding", "After this row stand bytes that are no text");
    }
  }

  private void readRecords(LineHandler handler) {
    boolean more = records.hasNext();
    while (more && decoder.nationalIdInLine() == 0) {
      CsvRecord fields = records.next();
      lastLine = fields.getStartingLineNumber() + linesBefore;
      boolean last = !records.hasNext();
      more = handler.handle(new Line(lastLine, fields.getFields(), last)) && !last;
    }
  }

  private static String peek(BufferedReader reader) throws IOException {
    char[] start = new char[PREAMBLE_CHARS];
    reader.mark(PREAMBLE_CHARS);
    int length = 0;
    for (int read = 0; read >= 0 && length < start.length; length += Math.max(read, 0)) {
      read = reader.read(start, length, start.length - length);
    }
    reader.reset();
    return new String(start, 0, length);
  }

  /** The line with its end, or nothing when the file begins with something else. */
  private static String separatorLine(String start) {
    int from = start.startsWith("\"") ? 1 : 0;
    boolean present = start.regionMatches(true, from, SEPARATOR_LINE, 0, SEPARATOR_LINE.length());
    return present ? start.substring(0, afterLineEnd(start)) : "";
  }

  private static int afterLineEnd(String text) {
    int end = firstLine(text).length();
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  /** The announced delimiter if the heading has it, else the one the heading has most of. */
  private static char delimiter(String separatorLine, String rest) {
    String heading = firstLine(rest.stripLeading());
    String announced = separatorLine.toLowerCase(Locale.ROOT).replace(SEPARATOR_LINE, "");
    char best = DELIMITERS[0];
    for (char delimiter : DELIMITERS) {
      if (announced.indexOf(delimiter) >= 0 && heading.indexOf(delimiter) >= 0) {
        return delimiter;
      }
      best = count(heading, delimiter) > count(heading, best) ? delimiter : best;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
