package no.rodtrad.measure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That something was removed; not what it said.
 *
 * @param subjectId the id it had
 */
@Schema(name = "Removal")
public record RemovalDetail(
    UUID id,
    RemovalKind kind,
    UUID subjectId,
    UUID schoolId,
    String removedBy,
    Instant removedAt) {}
