package no.rodtrad.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An outcome as it was written at a time.
 *
 * @param date when it was told
 * @param source who told it, and where
 */
@Embeddable
public record OutcomeWords(
    String text,
    String source,
    @Column(name = "told_on") LocalDate date,
    @Column(name = "recorded_by") String recordedBy,
    @Column(name = "recorded_at") Instant recordedAt) {

  /** The same told, whoever wrote it. */
  boolean tell(OutcomeWords other) {
    return text.equals(other.text) && source.equals(other.source) && date.equals(other.date);
  }
}
