package no.rodtrad.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stood for some time, as its reader may see it now: what has been hidden since is not
 * told.
 *
 * @param owners whether it is the owner's value, which stands where no published one does
 * @param replacedAt null while it stands
 */
public record CellVersion(
    ObservedCell cell, boolean owners, Instant storedAt, @Nullable Instant replacedAt) {

  public boolean stoodAt(Instant at) {
    return !storedAt.isAfter(at) && (replacedAt == null || at.isBefore(replacedAt));
  }
}
