package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The themes of programmes, kept by their providers, and which of them a school has had. */
@ApplicationScoped
class ThemeService {
  private final ThemeRepository themes;
  private final ThemeReadings readings;
  private final Schools schools;
  private final Permissions permissions;

  ThemeService(
      ThemeRepository themes, ThemeReadings readings, Schools schools, Permissions permissions) {
    this.themes = themes;
    this.readings = readings;
    this.schools = schools;
    this.permissions = permissions;
  }

  @Transactional
  Page<CourseTheme> list(ThemeFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  Versioned<CourseTheme> read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Versioned<CourseTheme> create(Supplier<CourseThemeCreate> body) {
    permissions.requireSomewhere(Action.WRITE_THEME);
    var wanted = body.get();
    permissions.require(Action.WRITE_THEME, Scope.provider(wanted.providerId()));
    if (!readings.providerExists(wanted.providerId())) {
      throw Problem.invalidBody(List.of(InputError.unknownReference("/providerId", "provider")));
    }
    var theme = new Theme(UuidVersion7Strategy.INSTANCE.generateUuid(null), wanted);
    themes.persistAndFlush(theme);
    return read(theme.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  Versioned<CourseTheme> change(
      UUID id, UnaryOperator<CourseThemeCreate> patch, LongConsumer version) {
    var theme = themes.lock(id).orElseThrow(Problem::notFound);
    permissions.require(Action.WRITE_THEME, Scope.provider(theme.providerId()));
    var wanted = patch.apply(CourseThemeCreate.of(read(id).value()));
    version.accept(theme.version());
    theme.describe(wanted);
    themes.flush();
    return read(id);
  }

  @Transactional
  ThemeCoverage coverage(UUID school) {
    if (schools.find(List.of(school)).isEmpty()) {
      throw Problem.notFound();
    }
    return new ThemeCoverage(school, readings.coverage(school));
  }
}
