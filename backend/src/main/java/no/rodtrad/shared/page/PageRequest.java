package no.rodtrad.shared.page;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** How much of a list is wanted, and from where. The contract has already judged the values. */
public class PageRequest {
  static final int DEFAULT_LIMIT = 50;

  @QueryParam("limit")
  @Nullable Integer limit;

  @QueryParam("cursor")
  @Nullable String cursor;

  @QueryParam("count")
  @Nullable Boolean count;

  public static PageRequest of(int limit, @Nullable String cursor) {
    var request = new PageRequest();
    request.limit = limit;
    request.cursor = cursor;
    return request;
  }

  public int limit() {
    return limit == null ? DEFAULT_LIMIT : limit;
  }

  public @Nullable String cursor() {
    return cursor;
  }

  public boolean counted() {
    return count != null && count;
  }
}
