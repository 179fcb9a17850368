package no.rodtrad.course;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rounds are asked for; the contract has already judged the values. */
public class WalkthroughFilter {
  @QueryParam("school")
  @Nullable UUID school;

  @QueryParam("agreement")
  @Nullable UUID agreement;

  @QueryParam("from")
  @Nullable LocalDate from;

  @QueryParam("to")
  @Nullable LocalDate to;
}
