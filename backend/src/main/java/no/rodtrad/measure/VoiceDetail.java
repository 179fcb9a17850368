package no.rodtrad.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A voice as it is read, in lists and alone. */
@Schema(name = "Voice")
public record VoiceDetail(
    UUID id,
    UUID schoolId,
    VoiceGroup group,
    LocalDate gatheredOn,
    String changed,
    @Nullable String madePossible,
    String source) {}
