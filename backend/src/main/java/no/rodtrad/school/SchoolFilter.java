package no.rodtrad.school;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which schools are asked for; the contract has already judged the values. */
public class SchoolFilter {
  @QueryParam("municipality")
  @Nullable String municipality;

  @QueryParam("county")
  @Nullable String county;

  @QueryParam("orgNumber")
  @Nullable String orgNumber;

  @QueryParam("q")
  @Nullable String q;

  @QueryParam("grade")
  @Nullable Integer grade;

  @QueryParam("status")
  @Nullable String status;
}
