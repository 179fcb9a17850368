package no.rodtrad.imports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units a file has told of, so that a second row of one is met: the same again, or in conflict.
 */
final class SeenRows<U> {
  /** Norway has some three thousand schools; a file of so many units is none of ours. */
  static final int MOST_UNITS = 100_000;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Map<U, Earlier> units = new HashMap<>();

  /**
   * A row met before.
   *
   * @param digest what it said, in short
   */
  record Earlier(long line, long digest) {}

  /** The earlier row of the same unit, or nothing when this is the first. */
  Optional<Earlier> meet(U unit, long line, List<Figure> figures) {
    return Optional.ofNullable(units.putIfAbsent(unit, new Earlier(line, digest(figures))));
  }

  boolean full() {
    return units.size() > MOST_UNITS;
  }

  /**
   * Equal for equal figures however they are spelled; kept instead of them, so that memory stays
   * small.
   */
  static long digest(List<Figure> figures) {
    long digest = figures.size();
    for (Figure figure : figures) {
      digest = mix(digest, figure.indicator().name().hashCode() * 100L + figure.grade());
      digest =
          mix(digest, figure.state().name().hashCode() * 10_000L + figure.schoolYear().startYear());
      digest = mix(digest, Optional.ofNullable(figure.value()).map(SeenRows::digest).orElse(-1L));
      digest =
          mix(digest, Optional.ofNullable(figure.uncertainty()).map(SeenRows::digest).orElse(-1L));
      digest = mix(digest, Optional.ofNullable(figure.n()).orElse(-1));
    }
    return digest;
  }

  private static long digest(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return mix(plain.scale(), plain.unscaledValue().longValue());
  }

  private static long mix(long digest, long next) {
    return Long.rotateLeft((digest ^ next) * GOLDEN, 29);
  }
}
