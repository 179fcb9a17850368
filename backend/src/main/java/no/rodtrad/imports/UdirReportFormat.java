package no.rodtrad.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import no.rodtrad.school.Register;

/**
 * An answer of Udir's report service, as JSON: one line for each question, and above each column
 * the year, the unit and the grade it is about.
 */
@ApplicationScoped
class UdirReportFormat implements FigureFormat {
  /** Some hundred times the largest report there is, and little enough to hold at once. */
  private static final int MOST_TOKENS = 500_000;

  private static final int DEEPEST = 20;

  private final Register register;
  private final ObjectMapper mapper =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxTokenCount(MOST_TOKENS)
                          .maxNestingDepth(DEEPEST)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

  UdirReportFormat(Register register) {
    this.register = register;
  }

  @Override
  public ImportSource source() {
    return ImportSource.UDIR_REPORT;
  }

  @Override
  public long read(InputStream file, FigureSink rows, Problems problems) throws IOException {
    Optional<ReportTable> table =
        text(file, problems).flatMap(report -> ReportTable.of(report, problems));
    return table.isEmpty()
        ? 0
        : new ReportRows(table.get(), new UnitNames(register), rows, problems).read();
  }

  private Optional<JsonNode> text(InputStream file, Problems problems) throws IOException {
    try (StrictDecoder decoder =
        StrictDecoder.of(new BufferedInputStream(file, StrictDecoder.SAMPLE_BYTES))) {
      JsonNode report = json(decoder);
      decoder.drain();
      if (decoder.nationalIdInLine() > 0) {
        problems.onlyNationalId(decoder.nationalIdInLine());
      } else if (report.isMissingNode() || decoder.broken()) {
        problems.inFile("not-a-report", "The file is no JSON text of a report, or is cut short");
      } else {
        return Optional.of(report);
      }
      return Optional.empty();
    }
  }

  /** A missing node when it is no JSON. */
  private JsonNode json(StrictDecoder text) throws IOException {
    try {
      return mapper.readTree(text);
    } catch (JsonProcessingException noJson) {
      return mapper.missingNode();
    }
  }
}
