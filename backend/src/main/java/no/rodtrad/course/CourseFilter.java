package no.rodtrad.course;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which courses are asked for; the contract has already judged the values. */
public class CourseFilter {
  @QueryParam("school")
  @Nullable UUID school;

  @QueryParam("municipality")
  @Nullable String municipality;

  @QueryParam("agreement")
  @Nullable UUID agreement;

  @QueryParam("kind")
  @Nullable String kind;

  @QueryParam("status")
  @Nullable String status;

  @QueryParam("series")
  @Nullable UUID series;

  @QueryParam("theme")
  @Nullable UUID theme;

  @QueryParam("dated")
  @Nullable Boolean dated;

  @QueryParam("from")
  @Nullable LocalDate from;

  @QueryParam("to")
  @Nullable LocalDate to;
}
