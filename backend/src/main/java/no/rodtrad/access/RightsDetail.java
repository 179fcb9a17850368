package no.rodtrad.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do at a place, or somewhere at all. */
@Schema(name = "Rights")
public record RightsDetail(List<Action> actions) {}
