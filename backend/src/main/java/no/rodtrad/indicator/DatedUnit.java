package no.rodtrad.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A municipality or school with the numbers it had.
 *
 * @param names oldest first, never empty
 * @param closedOn the first day it no longer existed; null while it exists
 */
record DatedUnit(UnitKey key, List<Named> names, @Nullable LocalDate closedOn) {

  /**
   * A number and the name that went with it.
   *
   * @param from the first day; null when older than the register
   * @param to the last day; null when it has not ended
   */
  record Named(UnitRef ref, @Nullable LocalDate from, @Nullable LocalDate to) {
    private boolean on(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
  }

  UUID id() {
    UUID id = key.id();
    if (id == null) {
      throw new IllegalStateException("only municipalities and schools have names of their own");
    }
    return id;
  }

  /** As it was called when the school year began, or as near to that as is known. */
  UnitRef in(SchoolYear year) {
    return on(year.startsOn());
  }

  UnitRef on(LocalDate day) {
    for (Named name : names) {
      if (name.on(day)) {
        return name.ref;
      }
    }
    var first = names.get(0);
    return first.from != null && first.from.isAfter(day) ? first.ref : today();
  }

  /** As it is called today, or was last. */
  UnitRef today() {
    return names.get(names.size() - 1).ref;
  }

  /** Whether it was there when the school year began. */
  boolean existedIn(SchoolYear year) {
    var from = names.get(0).from;
    return (from == null || !from.isAfter(year.startsOn()))
        && (closedOn == null || closedOn.isAfter(year.startsOn()));
  }
}
