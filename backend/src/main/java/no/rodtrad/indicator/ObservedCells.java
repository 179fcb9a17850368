package no.rodtrad.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.rodtrad.shared.time.SchoolYear;

/**
 * Looks up units and their cells. Every answer is what the caller of the transaction may see, but
 * for those that say they are public, which are the same for all.
 */
public interface ObservedCells {

  /**
   * The unit a query names: {@code nation}, {@code county:33}, {@code municipality:3334} (today's
   * number or a former one), {@code school:<id>} or {@code school:<organisation number>}.
   */
  Optional<KnownUnit> unit(String reference);

  /** Those of the schools that exist, in any order. */
  List<KnownUnit> schools(Collection<UUID> ids);

  /** All units of a level: SCHOOL or MUNICIPALITY. */
  List<LevelUnit> units(UnitType level);

  /** The schools that belong to a municipality today, by name, without the grades they report. */
  List<LevelUnit> schoolsOf(UUID municipality);

  /** The latest school year in which the caller sees a cell of these indicators on this level. */
  Optional<SchoolYear> latestYear(UnitType level, Collection<RiskIndicator> indicators);

  /** The same, of public cells. */
  Optional<SchoolYear> latestPublicYear(UnitType level, Collection<RiskIndicator> indicators);

  /** All cells of the units, as the caller sees them, with what they stand on. */
  List<ObservedCell> cellsOf(Collection<UnitKey> units);

  /** The public cells of the units, with what they stand on. */
  List<ObservedCell> publicCellsOf(Collection<UnitKey> units);

  /** What the units' cells say and have said, as far as the caller may see it today. */
  List<CellVersion> versionsOf(Collection<UnitKey> units, Range range);

  /** The public cells of every unit of a level, and those of the country beside them. */
  List<ObservedCell> publicCells(UnitType level, Range range);

  /** The cells of a level which the caller sees and the public does not. */
  List<ObservedCell> ownerCells(UnitType level, Range range);

  /**
   * The country, then every unit of the level with a cell, each with all its cells; one statement,
   * and no more of it in memory at a time than one unit.
   */
  void eachUnit(UnitType level, Consumer<UnitCells> reader);

  /** The same, of public cells. */
  void eachPublicUnit(UnitType level, Consumer<UnitCells> reader);

  /** Some indicators over some school years, both ends included. */
  record Range(Collection<RiskIndicator> indicators, SchoolYear from, SchoolYear to) {}
}
