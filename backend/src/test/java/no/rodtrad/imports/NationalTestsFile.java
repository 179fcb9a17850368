package no.rodtrad.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A few true rows of Udir's national tests, written the way a test wants them. */
final class NationalTestsFile {
  static final String YEAR = "2022-23";
  static final int HEADING_LINE = 2;

  private final List<List<String>> table;
  private String delimiter = "\t";
  private String lineEnd = "\n";
  private boolean separatorLine = true;
  private Charset charset = StandardCharsets.UTF_16LE;
  private String mark = "";
  private UnaryOperator<String> number = UnaryOperator.identity();

  private NationalTestsFile(List<List<String>> table) {
    this.table = new ArrayList<>(table);
  }

  static NationalTestsFile aFile() {
    try (InputStream in =
        Objects.requireNonNull(
            NationalTestsFile.class.getResourceAsStream(
                "/imports/national-tests-2022-23-grade-5.tsv"))) {
      return new NationalTestsFile(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> List.of(line.split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of one year without rows, for a test to fill. */
  static NationalTestsFile anEmptyFile(String year) {
    return aFile()
        .withoutRows()
        .changed(
            row -> {
              row.replaceAll(heading -> heading.replace(YEAR, year));
              return row;
            });
  }

  /** Nine figures: value, uncertainty and participants in English, reading and numeracy. */
  NationalTestsFile withUnit(String level, String municipality, String code, String... figures) {
    String county = level.equals("1") ? "00" : municipality.substring(0, 2);
    List<String> row = new ArrayList<>(List.of(level, "I", county, municipality, code));
    row.addAll(List.of("Hele landet", "Fylket", "Kommunen", "Skole " + code));
    row.addAll(List.of(figures));
    return withRow(row);
  }

  NationalTestsFile withSchool(String municipality, String orgNumber, String... figures) {
    return withUnit("4", municipality, orgNumber, figures);
  }

  static String heading(String subject, String measure) {
    return YEAR + "." + subject + ".5. årstrinn.Alle eierformer.Alle kjønn." + measure;
  }

  NationalTestsFile delimitedBy(String text) {
    delimiter = text;
    return this;
  }

  NationalTestsFile endingLinesWith(String text) {
    lineEnd = text;
    return this;
  }

  NationalTestsFile withoutSeparatorLine() {
    separatorLine = false;
    return this;
  }

  NationalTestsFile encodedAs(Charset wanted) {
    charset = wanted;
    return this;
  }

  NationalTestsFile withByteOrderMark() {
    mark = "\ufeff";
    return this;
  }

  NationalTestsFile writingNumbers(UnaryOperator<String> spelling) {
    number = spelling;
    return this;
  }

  /** Changes every row, the heading too. */
  NationalTestsFile changed(UnaryOperator<List<String>> change) {
    table.replaceAll(row -> change.apply(new ArrayList<>(row)));
    return this;
  }

  /** Changes one field, in the first row that has the key in one of its codes. */
  NationalTestsFile with(String key, String heading, String text) {
    int column = table.get(0).indexOf(heading);
    table.set(indexOf(key), replaced(row(key), column, text));
    return this;
  }

  NationalTestsFile withHeading(String old, String text) {
    table.set(0, replaced(table.get(0), table.get(0).indexOf(old), text));
    return this;
  }

  NationalTestsFile withColumn(String heading, String text) {
    return changed(
        row -> {
          row.add(row.contains("EnhetNivaa") ? heading : text);
          return row;
        });
  }

  NationalTestsFile withoutColumn(String heading) {
    int column = table.get(0).indexOf(heading);
    return changed(
        row -> {
          row.remove(column);
          return row;
        });
  }

  NationalTestsFile withRow(List<String> row) {
    table.add(row);
    return this;
  }

  NationalTestsFile withoutRows() {
    table.subList(1, table.size()).clear();
    return this;
  }

  List<String> row(String key) {
    return table.get(indexOf(key));
  }

  /** The line the row of a unit stands on. */
  long lineOf(String key) {
    return (long) indexOf(key) + HEADING_LINE;
  }

  /** The line after the last. */
  long nextLine() {
    return (long) table.size() + HEADING_LINE;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(mark.getBytes(charset));
    if (separatorLine) {
      out.writeBytes(("sep=" + delimiter + lineEnd).getBytes(charset));
    }
    for (List<String> row : table) {
      String line = row.stream().map(this::written).collect(Collectors.joining(delimiter));
      out.writeBytes((line + lineEnd).getBytes(charset));
    }
    return out.toByteArray();
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes());
  }

  private int indexOf(String key) {
    for (int i = 1; i < table.size(); i++) {
      if (table.get(i).subList(0, 5).contains(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("No row of " + key);
  }

  private static List<String> replaced(List<String> row, int column, String text) {
    List<String> changed = new ArrayList<>(row);
    changed.set(column, text);
    return changed;
  }

  private String written(String field) {
    String text =
        field.matches("[\\d ,]+") && !field.matches("\\d{4,}") ? number.apply(field) : field;
    return text.contains(delimiter) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
