package no.rodtrad.redthread;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the caller has looked. */
@Schema(name = "WorklistMark")
public record WorklistMark(Instant seenUntil) {}
