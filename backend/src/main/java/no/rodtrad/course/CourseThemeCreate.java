package no.rodtrad.course;

import java.util.UUID;

/**
 * A theme as it is to be: what adds one, and what a change comes to.
 *
 * @param order its place in the programme, from 1
 */
record CourseThemeCreate(UUID providerId, String programme, int order, CourseTheme.ThemeName name) {

  CourseThemeCreate {
    name = new CourseTheme.ThemeName(name.nb().strip(), name.nn().strip(), name.en().strip());
  }

  static CourseThemeCreate of(CourseTheme theme) {
    return new CourseThemeCreate(
        theme.provider().id(), theme.programme(), theme.order(), theme.name());
  }
}
