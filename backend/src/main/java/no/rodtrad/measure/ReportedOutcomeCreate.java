package no.rodtrad.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An outcome as it is to be told: what adds one, and what a correction comes to. */
record ReportedOutcomeCreate(UUID schoolId, String text, String source, LocalDate date) {

  static ReportedOutcomeCreate of(OutcomeDetail outcome) {
    return new ReportedOutcomeCreate(
        outcome.schoolId(), outcome.text(), outcome.source(), outcome.date());
  }

  OutcomeWords words(String recordedBy, Instant recordedAt) {
    return new OutcomeWords(text, source, date, recordedBy, recordedAt);
  }
}
