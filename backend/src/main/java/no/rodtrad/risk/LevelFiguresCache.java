package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.rodtrad.indicator.ObservedCells.Epoch;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.time.SchoolYear;

/**
 * Keeps what was made of the public figures of the whole country. The key holds the epochs that
 * were read before the figures, so a change is seen by the next reading and nothing has to be
 * thrown out.
 */
@ApplicationScoped
class LevelFiguresCache {
  /** A country is some megabytes; a few models and years at a time are looked at. */
  private static final int MOST = 8;

  private final Map<Key, LevelFigures> kept = new LinkedHashMap<>(MOST, 0.75f, true);

  /**
   * @param modelVersion the row version: a draft changes under its id
   */
  record Key(UUID model, long modelVersion, UnitType level, SchoolYear lastYear, Epoch epoch) {}

  LevelFigures get(Key key, Supplier<LevelFigures> read) {
    synchronized (kept) {
      LevelFigures found = kept.get(key);
      if (found != null) {
        return found;
      }
    }
    // Read outside the lock: two may read at once, and neither waits for the other's database.
    LevelFigures made = read.get();
    synchronized (kept) {
      kept.put(key, made);
      kept.keySet().stream().limit(Math.max(0, kept.size() - MOST)).toList().forEach(kept::remove);
    }
    return made;
  }
}
