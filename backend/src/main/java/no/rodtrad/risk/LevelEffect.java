package no.rodtrad.risk;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds two judgements of the same units against each other. */
final class LevelEffect {
  private static final int MOST_UNITS = 20;

  private final List<Pair> pairs = new ArrayList<>();

  private LevelEffect(Ranking before, Ranking after) {
    Map<String, RankedUnit> rest = new HashMap<>();
    listed(before).forEach(ranked -> rest.put(ranked.id(), ranked));
    for (RankedUnit ranked : listed(after)) {
      pairs.add(new Pair(rest.remove(ranked.id()), ranked));
    }
    rest.values().forEach(ranked -> pairs.add(new Pair(ranked, null)));
  }

  static RiskLevelEffect of(Ranking before, Ranking after) {
    var effect = new LevelEffect(before, after);
    return new RiskLevelEffect(
        effect.pairs.size(),
        effect.count(Outcome.HIGHER),
        effect.count(Outcome.LOWER),
        effect.count(Outcome.SAME),
        effect.count(Outcome.GAINED),
        effect.count(Outcome.LOST),
        effect.count(Outcome.WITHOUT),
        (int) effect.pairs.stream().filter(Pair::pointsDiffer).count(),
        effect.largest());
  }

  private static List<RankedUnit> listed(Ranking ranking) {
    return ranking.inOrder().stream().filter(ranked -> ranked.unit().listed()).toList();
  }

  private int count(Outcome outcome) {
    return (int) pairs.stream().filter(pair -> pair.outcome() == outcome).count();
  }

  private List<RiskEffectUnit> largest() {
    return pairs.stream()
        .filter(pair -> pair.outcome().differs)
        .sorted(comparing(Pair::distance).reversed().thenComparing(Pair::id))
        .limit(MOST_UNITS)
        .map(Pair::told)
        .toList();
  }

  private enum Outcome {
    HIGHER(true),
    LOWER(true),
    SAME(false),
    GAINED(true),
    LOST(true),
    WITHOUT(false);

    private final boolean differs;

    Outcome(boolean differs) {
      this.differs = differs;
    }
  }

  /**
   * One unit both ways. A closed school counts as there where it has a figure of the model, so that
   * one of them can be missing.
   */
  private record Pair(@Nullable RankedUnit before, @Nullable RankedUnit after) {

    Outcome outcome() {
      Fraction from = shareOf(before);
      Fraction to = shareOf(after);
      if (from == null) {
        return to == null ? Outcome.WITHOUT : Outcome.GAINED;
      }
      if (to == null) {
        return Outcome.LOST;
      }
      int higher = to.compareTo(from);
      return higher == 0 ? Outcome.SAME : higher > 0 ? Outcome.HIGHER : Outcome.LOWER;
    }

    /** How far the share moved; those without one of them come last. */
    Fraction distance() {
      Fraction change = change();
      if (change == null) {
        return Fraction.of(-1, 1);
      }
      return change.compareTo(Fraction.ZERO) < 0 ? change.times(-1) : change;
    }

    @Nullable Fraction change() {
      Fraction from = shareOf(before);
      Fraction to = shareOf(after);
      return from == null || to == null ? null : to.minus(from);
    }

    boolean pointsDiffer() {
      return RiskEffectSum.of(before).points() != RiskEffectSum.of(after).points();
    }

    String id() {
      return either().id();
    }

    RiskEffectUnit told() {
      return RiskEffectUnit.from(
          either().unit().ref(), RiskEffectSum.of(before), RiskEffectSum.of(after), change());
    }

    private RankedUnit either() {
      RankedUnit first = after == null ? before : after;
      if (first == null) {
        throw new IllegalStateException("A pair has a unit");
      }
      return first;
    }

    private static @Nullable Fraction shareOf(@Nullable RankedUnit ranked) {
      return ranked == null ? null : ranked.share();
    }
  }
}
