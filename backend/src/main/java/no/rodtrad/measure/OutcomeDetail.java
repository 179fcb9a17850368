package no.rodtrad.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reported outcome as it is read, in lists and alone.
 *
 * @param earlier what stood before each correction, the latest first
 */
@Schema(name = "ReportedOutcome")
public record OutcomeDetail(
    UUID id,
    UUID schoolId,
    String text,
    String source,
    LocalDate date,
    String recordedBy,
    Instant recordedAt,
    List<OutcomeWords> earlier) {}
