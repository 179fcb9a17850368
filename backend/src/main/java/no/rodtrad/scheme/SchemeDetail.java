package no.rodtrad.scheme;

import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scheme as it is read, in lists and alone. */
@Schema(name = "Scheme")
public record SchemeDetail(
    UUID id,
    String name,
    boolean open,
    @Nullable String note,
    int years,
    List<SchemePhase> phases,
    List<SchemeReport> reports,
    List<SchoolYear> intakes) {}
