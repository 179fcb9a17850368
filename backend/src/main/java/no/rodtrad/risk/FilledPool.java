package no.rodtrad.risk;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.indicator.CellState;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one line in one year, of which some lack their figure or, where grades are pooled,
 * the number of pupils it is weighted by.
 *
 * @param pooled whether the figures are weighted by pupils
 * @param members those that count once they are filled, in the order of the rules
 */
record FilledPool(boolean pooled, List<Member> members) {
  /** What the contract takes as a number of pupils, and so the most there can be. */
  static final int MOST_PUPILS = 1_000_000;

  /** A cell, and the rule it is judged by. */
  record Member(ReadCell read, RiskRule rule) {
    boolean hasValue() {
      return read.cell().value() != null;
    }

    Measured measured(End end) {
      BigDecimal value = read.cell().value();
      BigDecimal absolute = rule.absoluteLimit();
      return new Measured(
          Fraction.of(value == null ? end.value(rule.indicator()) : value),
          requireNonNull(read.national()),
          absolute == null ? null : Fraction.of(absolute));
    }

    Cell filled(End end, int pupils) {
      Cell cell = read.cell();
      BigDecimal value = cell.value();
      return new Cell(
          cell.indicator(),
          cell.grade(),
          cell.schoolYear(),
          value == null ? CellState.VALUE : cell.state(),
          value == null ? end.value(cell.indicator()) : value,
          pupils);
    }
  }

  /** Without those that a figure would not bring in. */
  static FilledPool of(List<ReadCell> read, List<RiskRule> rules) {
    List<Member> members = new ArrayList<>(read.size());
    for (int i = 0; i < read.size(); i++) {
      ReadCell cell = read.get(i);
      if (cell.excludedBecause() != Exclusion.OTHER_SERIES && cell.national() != null) {
        members.add(new Member(cell, rules.get(i)));
      }
    }
    return new FilledPool(rules.size() > 1, members);
  }

  /** The cells that lack something. */
  List<ReadCell> filled() {
    return members.stream().filter(this::lacking).map(Member::read).toList();
  }

  /** The same, filled so that the line goes as far as it can. */
  List<Cell> filled(End end, Limit limit) {
    List<Integer> pupils = pupils(end, limit);
    List<Cell> filled = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (lacking(members.get(i))) {
        filled.add(members.get(i).filled(end, pupils.get(i)));
      }
    }
    return filled;
  }

  /**
   * The numbers of pupils by which the mean goes furthest. What moves it most is to give some
   * figures all the weight there is and the others the least, and those with the most are the ones
   * furthest out: so every cut through their order is tried.
   */
  private List<Integer> pupils(End end, Limit limit) {
    List<Integer> least = new ArrayList<>(members.size());
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      boolean lacks = lacksPupils(members.get(i));
      least.add(lacks ? 1 : members.get(i).read().pupils());
      if (lacks) {
        unknown.add(i);
      }
    }
    Fraction best = unknown.isEmpty() ? null : worseness(end, limit, least);
    if (best == null) {
      return least;
    }
    Comparator<Integer> order =
        Comparator.comparing(i -> requireNonNull(worseness(limit, members.get(i).measured(end))));
    unknown.sort(end == End.HIGHEST ? order.reversed() : order);
    List<Integer> furthest = least;
    List<Integer> next = new ArrayList<>(least);
    for (int i : unknown) {
      next.set(i, MOST_PUPILS);
      Fraction reached = requireNonNull(worseness(end, limit, next));
      if (end.further(reached, best)) {
        best = reached;
        furthest = List.copyOf(next);
      }
    }
    return furthest;
  }

  /** What the mean is when each unknown number of pupils is the least there can be, or the most. */
  List<Measured> corners(End end) {
    List<List<Integer>> corners = List.of(List.of());
    for (Member member : members) {
      List<Integer> pupils =
          lacksPupils(member) ? List.of(1, MOST_PUPILS) : List.of(member.read().pupils());
      corners =
          corners.stream()
              .flatMap(
                  corner ->
                      pupils.stream()
                          .map(n -> Stream.concat(corner.stream(), Stream.of(n)).toList()))
              .toList();
    }
    List<Measured> figures = members.stream().map(member -> member.measured(end)).toList();
    return corners.stream().map(pupils -> Measured.weighted(figures, pupils)).toList();
  }

  private boolean lacking(Member member) {
    return !member.hasValue() || lacksPupils(member);
  }

  private boolean lacksPupils(Member member) {
    return pooled && !(member.hasValue() && member.read().hasPupils());
  }

  private @Nullable Fraction worseness(End end, Limit limit, List<Integer> pupils) {
    return worseness(
        limit,
        Measured.weighted(members.stream().map(member -> member.measured(end)).toList(), pupils));
  }

  private @Nullable Fraction worseness(Limit limit, Measured figure) {
    return limit.worseness(members.get(0).rule().indicator(), figure);
  }
}
