package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.rodtrad.risk.PassedLimit;
import no.rodtrad.risk.RiskOverview;
import no.rodtrad.shared.page.JsonColumns;
import org.jspecify.annotations.Nullable;

/**
 * Figures that have newly passed a limit. They are judged by the one formula there is, and go as
 * rows into the statement that puts them in order among the rest.
 */
@ApplicationScoped
class FigureReadings {
  private final WatchedSchoolRepository watched;
  private final RiskOverview risk;
  private final JsonColumns json;

  FigureReadings(WatchedSchoolRepository watched, RiskOverview risk, JsonColumns json) {
    this.watched = watched;
    this.risk = risk;
    this.json = json;
  }

  private record Row(UUID school, String part, WorkFigure figure) {
    static Row of(PassedLimit passed) {
      var figure = WorkFigure.from(passed);
      return new Row(passed.schoolId(), figure.part(), figure);
    }
  }

  /** Those of the caller's schools, as JSON. */
  String overLimits() {
    return json.text(risk.newlyPassed(watched.find()).stream().map(Row::of).toList());
  }

  /** Null for what is no figure. */
  @Nullable WorkFigure figure(@Nullable String row) {
    return json.object(row, WorkFigure.class);
  }
}
