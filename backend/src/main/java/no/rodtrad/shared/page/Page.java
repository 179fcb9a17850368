package no.rodtrad.shared.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor where the next page begins; null on the last one
 * @param total how many there are in all; only when it was asked for
 */
public record Page<T>(
    List<T> items,
    @Nullable String nextCursor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

  public <R> Page<R> map(Function<T, R> mapping) {
    return new Page<>(items.stream().map(mapping).toList(), nextCursor, total);
  }

  /** The same page with other items in its place, as when ids have been looked up in one go. */
  public <R> Page<R> withItems(List<R> others) {
    return new Page<>(others, nextCursor, total);
  }
}
