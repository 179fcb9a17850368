package no.rodtrad.access;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An institution that gives advice, courses and programmes. */
@Schema(name = "Provider")
public record ProviderDetail(UUID id, String name, @Nullable String orgNumber) {}
