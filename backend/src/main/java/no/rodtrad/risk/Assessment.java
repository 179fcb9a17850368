package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.rodtrad.risk.ModelSettings.MissingCells;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A unit's risk points over one window, as one reader may see them.
 *
 * @param windowYears ascending
 * @param points the sum of the lines' points
 * @param maxPoints the sum of the lines' possible points: available cells only
 * @param availableCells how many of the expected cells were used
 * @param expectedCells one per rule of an expected grade, and school year
 */
record Assessment(
    List<SchoolYear> windowYears,
    int points,
    int maxPoints,
    int availableCells,
    int expectedCells,
    Status status,
    List<Line> lines) {

  enum Status {
    OK,
    /** Too little is there to publish a share. */
    INSUFFICIENT_BASIS
  }

  static Assessment of(
      ModelSettings model, List<SchoolYear> window, List<Line> lines, int expectedCells) {
    int points = 0;
    int maxPoints = 0;
    int available = 0;
    for (Line line : lines) {
      points += line.points();
      maxPoints += line.maxPoints();
      available += line.places().size();
    }
    boolean allRequired = model.missingCells() == MissingCells.INSUFFICIENT;
    boolean enough =
        maxPoints > 0
            && (allRequired
                ? available == expectedCells
                : reaches(model.minCoveragePercent(), available, expectedCells));
    Status status = enough ? Status.OK : Status.INSUFFICIENT_BASIS;
    return new Assessment(
        window, points, maxPoints, available, expectedCells, status, List.copyOf(lines));
  }

  private static boolean reaches(BigDecimal percent, int available, int expected) {
    return percent
            .multiply(BigDecimal.valueOf(expected))
            .compareTo(BigDecimal.valueOf(100L * available))
        <= 0;
  }

  /**
   * The share of possible points, 0 to 1; null when the basis is insufficient, and never 0 for
   * that.
   */
  @Nullable Fraction share() {
    return status == Status.OK ? Fraction.of(points, maxPoints) : null;
  }

  /** The share in per cent, two decimals, half up; null when the basis is insufficient. */
  @Nullable BigDecimal sharePercent() {
    Fraction share = share();
    return share == null ? null : share.times(100).rounded(2);
  }

  /** Available cells of the expected ones in per cent, two decimals; 0 when nothing is expected. */
  BigDecimal coveragePercent() {
    return expectedCells == 0
        ? BigDecimal.ZERO.setScale(2)
        : Fraction.of(availableCells, expectedCells).times(100).rounded(2);
  }

  /** Whether anything here is only for the owner and its advisers. */
  boolean containsRestricted() {
    return lines.stream().anyMatch(Line::showsRestricted);
  }

  Set<Place> places() {
    return lines.stream().flatMap(line -> line.places().stream()).collect(Collectors.toSet());
  }

  SchoolYear lastYear() {
    return windowYears.get(windowYears.size() - 1);
  }
}
