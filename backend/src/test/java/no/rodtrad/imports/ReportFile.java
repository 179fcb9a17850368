package no.rodtrad.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** An answer of Udir's report service, built as the real ones are; the figures are invented. */
final class ReportFile {
  static final String BULLYING = "EUIndeks_1398";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode report = MAPPER.createObjectNode();

  private ReportFile() {
    report.putObject("metadata").putArray("rowHierarchy").add("Indikator").add("Spørsmål");
    report.withObject("/metadata").putArray("columns");
    report.putArray("rows");
  }

  static ReportFile aReport() {
    return new ReportFile();
  }

  /** The report of one unit in one grade. */
  static ReportFile of(String year, int grade, String... unit) {
    ReportFile file = new ReportFile().under(year).under("Hele landet");
    Arrays.stream(unit).forEach(file::under);
    return file.under(grade + ". årstrinn")
        .under("Alle eierformer")
        .under("Alle kjønn")
        .under("Andel mobbet");
  }

  /** One more level of headings, each above one column. */
  ReportFile under(String... names) {
    var level = report.withArray("/metadata/columns").addArray();
    for (String name : names) {
      level.addObject().put("name", name).put("tekstId_kolonne", "1").put("columnCount", 1);
    }
    return this;
  }

  /** One more level, whose only heading stands above all the columns. */
  ReportFile underAll(String name, int columns) {
    var level = report.withArray("/metadata/columns").addArray();
    level.addObject().put("name", name).put("columnCount", columns);
    return this;
  }

  ReportFile bullying(String... cells) {
    return line("Mobbing på skolen", BULLYING, cells);
  }

  ReportFile line(String name, String code, String... cells) {
    var line = report.withArray("/rows").addObject().put("navn", name).put("kode", code);
    var data = line.putArray("data");
    List.of(cells).forEach(data::add);
    return this;
  }

  byte[] bytes() {
    return report.toString().getBytes(StandardCharsets.UTF_8);
  }
}
