package no.rodtrad.agreement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement asks of those who keep what is bound to it, before its dates or schools change.
 * Told over all rows, also those the caller may not see; what is cancelled or given back is no
 * longer bound.
 */
public interface Dependents {
  /** One SQL statement. */
  List<Dependent> of(UUID agreement);

  /** What kind of thing it is. */
  enum Kind {
    COURSE,
    MEASURE,
    SLOT
  }

  /**
   * What stands upon the agreement.
   *
   * @param schoolIds the schools it is for
   * @param days when it takes place; null where that is nothing to the agreement
   * @param before it is over before the agreement begins
   */
  record Dependent(
      Kind kind, UUID id, List<UUID> schoolIds, @Nullable Period days, boolean before) {}
}
