package no.rodtrad.trainer;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cohorts are asked for; the contract has already judged the values. */
public class CohortFilter {
  @QueryParam("programme")
  @Nullable String programme;

  @QueryParam("provider")
  @Nullable UUID provider;

  @QueryParam("status")
  @Nullable String status;

  @QueryParam("from")
  @Nullable LocalDate from;

  @QueryParam("to")
  @Nullable LocalDate to;
}
