package no.rodtrad.scheme;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which schemes are asked for; the contract has already judged the values. */
public class SchemeFilter {
  @QueryParam("open")
  @Nullable Boolean open;
}
