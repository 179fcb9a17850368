package no.rodtrad.measure;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which voices are asked for; the contract has already judged the values. */
public class VoiceFilter {
  @QueryParam("school")
  @Nullable UUID school;

  @QueryParam("municipality")
  @Nullable String municipality;

  @QueryParam("group")
  @Nullable String group;
}
