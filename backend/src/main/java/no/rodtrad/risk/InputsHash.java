package no.rodtrad.risk;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.indicator.Evidence;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Names everything an assessment was made from, as its reader sees it: the same inputs give the
 * same name for ever. The text is the contract's (getRiskPoints), so that anybody can make it.
 */
final class InputsHash {
  private static final String FORM = "rodtrad-risk-inputs/1";
  private static final String NONE = "-";

  private InputsHash() {}

  static String of(UUID model, ModelSettings settings, UnitKey unit, Assessment assessment) {
    return sha256(text(model, settings, unit, assessment));
  }

  static String text(UUID model, ModelSettings settings, UnitKey unit, Assessment assessment) {
    var text = new StringBuilder();
    line(text, FORM);
    line(text, "model", model);
    line(text, "windowYears", settings.windowYears());
    line(text, "pointsNational", settings.pointsNational());
    line(text, "pointsAbsolute", settings.pointsAbsolute());
    line(text, "boundary", settings.boundary());
    line(text, "limitYear", settings.limitYear());
    line(text, "missingCells", settings.missingCells());
    line(text, "gradeTreatment", settings.gradeTreatment());
    line(text, "yearTreatment", settings.yearTreatment());
    line(text, "minCoveragePercent", plain(settings.minCoveragePercent()));
    for (RiskRule rule : settings.rules()) {
      line(text, "rule", rule.indicator(), rule.grade(), limits(rule), rule.weight());
    }
    line(text, "unit", unit.text());
    line(text, "window", years(assessment));
    cells(assessment).forEach(cell -> line(text, cell));
    return text.toString();
  }

  private static String limits(RiskRule rule) {
    BigDecimal national = rule.nationalLimit().fixed();
    return (national == null ? "NATIONAL_AVERAGE" : plain(national))
        + " "
        + plain(rule.absoluteLimit());
  }

  private static String years(Assessment assessment) {
    return assessment.windowYears().stream()
        .map(SchoolYear::toString)
        .collect(Collectors.joining(" "));
  }

  /** Sorted, so that how a model groups them into lines makes no difference. */
  private static SortedSet<String> cells(Assessment assessment) {
    var lines = new TreeSet<String>();
    for (Line line : assessment.lines()) {
      for (ReadCell cell : line.cells()) {
        lines.add("own " + cell(cell.cell()));
        Cell average = cell.average();
        if (average != null) {
          lines.add("national " + cell(average));
        }
      }
    }
    return lines;
  }

  private static String cell(Cell cell) {
    Evidence evidence = cell.evidence();
    Integer n = cell.n();
    return String.join(
        " ",
        cell.indicator().name(),
        Integer.toString(cell.grade()),
        cell.schoolYear().toString(),
        cell.state().name(),
        plain(cell.value()),
        plain(evidence == null ? null : evidence.uncertainty()),
        n == null ? NONE : n.toString(),
        Boolean.toString(evidence != null && evidence.demo()));
  }

  private static String plain(@Nullable BigDecimal number) {
    if (number == null) {
      return NONE;
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static void line(StringBuilder text, Object... words) {
    for (int i = 0; i < words.length; i++) {
      text.append(i == 0 ? "" : " ").append(words[i]);
    }
    text.append('\n');
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
