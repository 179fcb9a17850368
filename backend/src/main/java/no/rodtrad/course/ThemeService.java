package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;

/** The themes of programmes, and which of them a school has had. */
@ApplicationScoped
class ThemeService {
  private final ThemeReadings themes;
  private final Schools schools;

  ThemeService(ThemeReadings themes, Schools schools) {
    this.themes = themes;
    this.schools = schools;
  }

  @Transactional
  Page<CourseTheme> list(ThemeFilter filter, PageRequest page) {
    return themes.list(filter, page);
  }

  @Transactional
  ThemeCoverage coverage(UUID school) {
    if (schools.find(List.of(school)).isEmpty()) {
      throw Problem.notFound();
    }
    return new ThemeCoverage(school, themes.coverage(school));
  }
}
