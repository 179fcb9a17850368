package no.rodtrad.access;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who advises and signs in.
 *
 * @param providers whom they advise for; empty where nobody has said
 */
@Schema(name = "KnownAdviser")
public record AdviserDetail(UUID personId, String name, List<MeDetail.Place> providers) {}
