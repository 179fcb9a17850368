package no.rodtrad.shared.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A list that is in memory and in order already, read page by page like one of the database: by
 * key, so that a walk goes on in its place when the list has been made anew between two pages.
 *
 * @param name what the list is of, filters included: a cursor belongs to it
 * @param items in the order of their keys
 * @param keys the sort keys of an item, enough of them to make the order total
 * @param order the order of such keys; may throw IllegalArgumentException for keys nobody was given
 */
public record KnownList<T>(
    String name, List<T> items, Function<T, List<String>> keys, Comparator<List<String>> order) {

  public Page<T> page(PageRequest request) {
    int start = request.cursor() == null ? 0 : behind(request.cursor());
    int end = Math.min(items.size(), start + request.limit());
    return new Page<>(
        items.subList(start, end),
        end == items.size() ? null : Cursor.write(fingerprint(), keys.apply(items.get(end - 1))),
        request.counted() ? (long) items.size() : null);
  }

  private int behind(String cursor) {
    List<String> last = Cursor.read(fingerprint(), cursor);
    try {
      int start = 0;
      int end = items.size();
      while (start < end) {
        int middle = (start + end) >>> 1;
        if (order.compare(keys.apply(items.get(middle)), last) <= 0) {
          start = middle + 1;
        } else {
          end = middle;
        }
      }
      return start;
    } catch (IllegalArgumentException forged) {
      throw Cursor.unusable();
    }
  }

  private String fingerprint() {
    return Integer.toHexString(name.hashCode());
  }
}
