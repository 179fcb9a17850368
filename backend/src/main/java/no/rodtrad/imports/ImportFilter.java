package no.rodtrad.imports;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which imports are asked for; the contract has already judged the values. */
public class ImportFilter {
  @QueryParam("source")
  @Nullable String source;

  @QueryParam("status")
  @Nullable String status;
}
