package no.rodtrad.access;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an action would touch; the contract has already judged the values. An agreement brings along
 * what is not said beside it: its provider, its schools, its municipality.
 */
public class RightsPlace {
  @QueryParam("provider")
  @Nullable UUID provider;

  @QueryParam("school")
  @Nullable UUID school;

  @QueryParam("agreement")
  @Nullable UUID agreement;

  @QueryParam("municipality")
  @Nullable String municipality;

  /** Nothing said: wherever it may be. */
  boolean isAnywhere() {
    return provider == null && school == null && agreement == null && municipality == null;
  }
}
