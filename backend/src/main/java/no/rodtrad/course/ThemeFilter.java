package no.rodtrad.course;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which themes are asked for; the contract has already judged the values. */
public class ThemeFilter {
  @QueryParam("provider")
  @Nullable UUID provider;

  @QueryParam("programme")
  @Nullable String programme;
}
