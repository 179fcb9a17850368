package no.rodtrad.redthread;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.rodtrad.shared.page.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What needs the caller, and what is new since the caller last looked.
 *
 * @param asOf send it back when it has been looked at
 */
@Schema(name = "Worklist")
public record Worklist(
    List<WorkItem> items,
    @Nullable String nextCursor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
    Instant asOf,
    News news) {

  /**
   * What has happened since.
   *
   * @param since what happened after it is new
   * @param nextCursor where the news that do not stand here go on, in the list of news
   */
  @Schema(name = "WorklistNews")
  public record News(
      Instant since,
      List<NewsItem> items,
      @Nullable String nextCursor,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {}

  static Worklist of(Page<WorkItem> work, Instant asOf, News news) {
    return new Worklist(work.items(), work.nextCursor(), work.total(), asOf, news);
  }
}
