package no.rodtrad.redthread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.rodtrad.risk.PassedLimit;
import no.rodtrad.risk.RiskOverview;
import org.jspecify.annotations.Nullable;

/**
 * Figures that have newly passed a limit. They are judged by the one formula there is, and go as
 * rows into the statement that puts them in order among the rest.
 */
@ApplicationScoped
class FigureReadings {
  private final WatchedSchoolRepository watched;
  private final RiskOverview risk;
  private final ObjectMapper mapper;

  FigureReadings(WatchedSchoolRepository watched, RiskOverview risk, ObjectMapper mapper) {
    this.watched = watched;
    this.risk = risk;
    this.mapper = mapper;
  }

  private record Row(UUID school, String part, WorkFigure figure) {
    static Row of(PassedLimit passed) {
      var figure = WorkFigure.from(passed);
      return new Row(passed.schoolId(), figure.part(), figure);
    }
  }

  /** Those of the caller's schools, as JSON. */
  String overLimits() {
    try {
      return mapper.writeValueAsString(
          risk.newlyPassed(watched.find()).stream().map(Row::of).toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Null for what is no figure. */
  @Nullable WorkFigure figure(@Nullable String row) {
    try {
      return row == null ? null : mapper.readValue(row, WorkFigure.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
