package no.rodtrad.course;

import java.util.UUID;

/**
 * A theme of a programme, as it is read.
 *
 * @param order its place in the programme, from 1
 */
public record CourseTheme(
    UUID id, ThemeProvider provider, String programme, int order, ThemeName name) {

  /** Whose programme it is. */
  public record ThemeProvider(UUID id, String name) {}

  /** What it is called in bokmål, nynorsk and English. */
  public record ThemeName(String nb, String nn, String en) {}
}
