package no.rodtrad.measure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which measures are asked for; the contract has already judged the values. */
public class MeasureFilter {
  @QueryParam("school")
  @Nullable UUID school;

  @QueryParam("municipality")
  @Nullable String municipality;

  @QueryParam("agreement")
  @Nullable UUID agreement;

  @QueryParam("analysis")
  @Nullable UUID analysis;

  @QueryParam("kind")
  @Nullable String kind;

  @QueryParam("status")
  @Nullable String status;

  @QueryParam("from")
  @Nullable LocalDate from;

  @QueryParam("to")
  @Nullable LocalDate to;
}
