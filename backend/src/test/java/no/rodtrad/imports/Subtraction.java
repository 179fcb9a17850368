package no.rodtrad.imports;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What subtraction tells of hidden figures: from the figure of a parent and its number of pupils,
 * less those of the children that are shown. Plain numbers, and none of the engine's code.
 */
final class Subtraction {
  static final double SCALE_MAX = 100;

  /** Whole scale points are published: half a point either way. */
  private static final double ROUNDING = 0.5;

  /** A unit of a file, with the codes of those it is a part of. */
  record Unit(int level, String county, String municipality, String code) {}

  /** One measure of one grade in one year. */
  record Measure(String subject, int grade, String year) {}

  record Place(Unit unit, Measure measure) {}

  /**
   * What is known of a cell.
   *
   * @param shown whether value and n say something
   */
  record Known(boolean shown, double value, int n) {
    static final Known HIDDEN = new Known(false, 0, 0);
  }

  /** Between which values a hidden figure lies. */
  record Interval(double lo, double hi) {
    static final Interval NOTHING_KNOWN = new Interval(0, SCALE_MAX);

    boolean isNarrowerThan(Interval other) {
      return lo > other.lo + 1e-9 || hi < other.hi - 1e-9;
    }
  }

  private final Map<Measure, Map<Unit, Known>> cells = new HashMap<>();

  Subtraction(Map<Place, Known> known) {
    known.forEach(
        (place, cell) ->
            cells
                .computeIfAbsent(place.measure(), measure -> new HashMap<>())
                .put(place.unit(), cell));
  }

  /** Every hidden cell with all that can be said of it. */
  Map<Place, Interval> solve() {
    Map<Place, Interval> solved = new HashMap<>();
    cells.forEach(
        (measure, ofMeasure) -> {
          hidden(ofMeasure)
              .forEach(unit -> solved.put(new Place(unit, measure), Interval.NOTHING_KNOWN));
          Map<String, List<Unit>> families = families(ofMeasure);
          ofMeasure.keySet().stream()
              .filter(parent -> at(ofMeasure, parent).shown())
              .forEach(
                  parent ->
                      among(ofMeasure, parent, families)
                          .forEach((unit, lies) -> solved.put(new Place(unit, measure), lies)));
        });
    return solved;
  }

  /** Under each parent, between which values the mean of all hidden pupils together lies. */
  Map<Place, Interval> solveTogether() {
    Map<Place, Interval> solved = new HashMap<>();
    cells.forEach(
        (measure, ofMeasure) -> {
          Map<String, List<Unit>> families = families(ofMeasure);
          ofMeasure.keySet().stream()
              .filter(parent -> at(ofMeasure, parent).shown())
              .forEach(
                  parent -> {
                    Remainder left = Remainder.of(ofMeasure, parent, families);
                    interval(Math.min(1, left.hidden().size()), left)
                        .ifPresent(lies -> solved.put(new Place(parent, measure), lies));
                  });
        });
    return solved;
  }

  private static Known at(Map<Unit, Known> cells, Unit unit) {
    return requireNonNull(cells.get(unit));
  }

  private static List<Unit> hidden(Map<Unit, Known> ofMeasure) {
    return ofMeasure.keySet().stream()
        .filter(Predicate.not(unit -> at(ofMeasure, unit).shown()))
        .toList();
  }

  /** The children of every parent, under its level and code. */
  private static Map<String, List<Unit>> families(Map<Unit, Known> ofMeasure) {
    Map<String, List<Unit>> families = new HashMap<>();
    for (Unit unit : ofMeasure.keySet()) {
      families.computeIfAbsent(parentOf(unit), parent -> new ArrayList<>()).add(unit);
    }
    return families;
  }

  private static String parentOf(Unit unit) {
    return switch (unit.level()) {
      case 2 -> "1";
      case 3 -> "2 " + unit.county();
      case 4 -> "3 " + unit.municipality();
      default -> "none";
    };
  }

  private static String nameOf(Unit parent) {
    return switch (parent.level()) {
      case 1 -> "1";
      case 2 -> "2 " + parent.county();
      case 3 -> "3 " + parent.municipality();
      default -> "a school";
    };
  }

  private static Map<Unit, Interval> among(
      Map<Unit, Known> cells, Unit parent, Map<String, List<Unit>> families) {
    Remainder left = Remainder.of(cells, parent, families);
    Map<Unit, Interval> found = new HashMap<>();
    interval(left.hidden().size(), left)
        .ifPresent(lies -> left.hidden().forEach(unit -> found.put(unit, lies)));
    return found;
  }

  /**
   * What is left of a parent when all children that are shown are taken from it.
   *
   * @param pupils the hidden ones together
   * @param least their figures, weighted by pupils, at least
   * @param most the same, at most
   */
  private record Remainder(List<Unit> hidden, int pupils, double least, double most) {
    static Remainder of(Map<Unit, Known> cells, Unit parent, Map<String, List<Unit>> families) {
      Known sum = at(cells, parent);
      int pupils = sum.n();
      double least = sum.n() * (sum.value() - ROUNDING);
      double most = sum.n() * (sum.value() + ROUNDING);
      List<Unit> hidden = new ArrayList<>();
      for (Unit child : families.getOrDefault(nameOf(parent), List.of())) {
        Known known = at(cells, child);
        if (known.shown()) {
          pupils -= known.n();
          least -= known.n() * (known.value() + ROUNDING);
          most -= known.n() * (known.value() - ROUNDING);
        } else {
          hidden.add(child);
        }
      }
      return new Remainder(hidden, pupils, least, most);
    }
  }

  /**
   * What lies in each of some hidden cells that share a remainder. One has all of it; of several
   * each has at least a pupil, and the others from nothing to the most.
   */
  private static Optional<Interval> interval(int cells, Remainder left) {
    if (cells == 0 || left.pupils < cells) {
      return Optional.empty();
    }
    double lo = SCALE_MAX;
    double hi = 0;
    for (int n = cells == 1 ? left.pupils : 1; n <= left.pupils - cells + 1; n++) {
      lo = Math.min(lo, (left.least - SCALE_MAX * (left.pupils - n)) / n);
      hi = Math.max(hi, left.most / n);
    }
    Interval lies = new Interval(Math.max(0, lo), Math.min(SCALE_MAX, hi));
    return lies.lo() > lies.hi() ? Optional.empty() : Optional.of(lies);
  }
}
