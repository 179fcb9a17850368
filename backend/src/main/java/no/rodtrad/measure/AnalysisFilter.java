package no.rodtrad.measure;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which analyses are asked for; the contract has already judged the values. */
public class AnalysisFilter {
  @QueryParam("school")
  @Nullable UUID school;

  @QueryParam("municipality")
  @Nullable String municipality;
}
