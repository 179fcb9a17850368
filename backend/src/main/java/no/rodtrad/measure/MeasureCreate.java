package no.rodtrad.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure as it is to be: what adds one, and what a change comes to. */
record MeasureCreate(
    UUID schoolId,
    @Nullable UUID agreementId,
    @Nullable UUID analysisId,
    String title,
    MeasureKind kind,
    String responsible,
    LocalDate startsOn,
    @Nullable LocalDate reviewOn,
    @Nullable LocalDate endsOn,
    @Nullable MeasureStatus status,
    @Nullable Coverage coverage) {

  static MeasureCreate of(MeasureDetail measure) {
    return new MeasureCreate(
        measure.schoolId(),
        measure.agreementId(),
        measure.analysisId(),
        measure.title(),
        measure.kind(),
        measure.responsible(),
        measure.startsOn(),
        measure.reviewOn(),
        measure.endsOn(),
        measure.status(),
        measure.coverage());
  }

  MeasureStatus statusOrProposed() {
    return status == null ? MeasureStatus.PROPOSED : status;
  }

  Measure.Facts facts() {
    return new Measure.Facts(
        agreementId, analysisId, title, kind, responsible, startsOn, reviewOn, endsOn, coverage);
  }
}
