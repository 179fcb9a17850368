package no.rodtrad.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An analysis as it is to be: what adds one, and what a change comes to. */
record PedagogicalAnalysisCreate(
    UUID schoolId,
    String title,
    LocalDate analysedOn,
    String responsible,
    String challenge,
    String goal,
    List<String> information,
    List<String> sustainingFactors) {

  PedagogicalAnalysisCreate {
    information = orNone(information);
    sustainingFactors = orNone(sustainingFactors);
  }

  static PedagogicalAnalysisCreate of(AnalysisDetail analysis) {
    return new PedagogicalAnalysisCreate(
        analysis.schoolId(),
        analysis.title(),
        analysis.analysedOn(),
        analysis.responsible(),
        analysis.challenge(),
        analysis.goal(),
        analysis.information(),
        analysis.sustainingFactors());
  }

  private static List<String> orNone(@Nullable List<String> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
