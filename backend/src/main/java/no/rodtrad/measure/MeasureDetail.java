package no.rodtrad.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.history.StatusChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure as it is read, in lists and alone. */
@Schema(name = "Measure")
public record MeasureDetail(
    UUID id,
    UUID schoolId,
    @Nullable UUID agreementId,
    @Nullable UUID analysisId,
    String title,
    MeasureKind kind,
    String responsible,
    LocalDate startsOn,
    @Nullable LocalDate reviewOn,
    @Nullable LocalDate endsOn,
    MeasureStatus status,
    @Nullable Coverage coverage,
    List<StatusChange> transitions) {}
