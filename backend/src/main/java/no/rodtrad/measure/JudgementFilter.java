package no.rodtrad.measure;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which judgements are asked for; the contract has already judged the values. */
public class JudgementFilter {
  @QueryParam("school")
  @Nullable UUID school;

  @QueryParam("municipality")
  @Nullable String municipality;

  @QueryParam("judgedAs")
  @Nullable String judgedAs;

  @QueryParam("latest")
  @Nullable Boolean latest;
}
