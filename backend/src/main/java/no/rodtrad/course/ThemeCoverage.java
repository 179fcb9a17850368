package no.rodtrad.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which themes a school has had, by programme. */
public record ThemeCoverage(UUID schoolId, List<CoveredProgramme> programmes) {

  /**
   * A programme at the school.
   *
   * @param held themes held at least once
   * @param of themes in all
   */
  public record CoveredProgramme(
      CourseTheme.ThemeProvider provider,
      String programme,
      int held,
      int of,
      List<CoveredTheme> themes) {}

  /** A theme at the school, in courses. */
  public record CoveredTheme(
      UUID id,
      int order,
      CourseTheme.ThemeName name,
      int held,
      int planned,
      @Nullable Instant lastHeldAt) {}
}
