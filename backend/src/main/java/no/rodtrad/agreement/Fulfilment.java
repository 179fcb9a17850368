package no.rodtrad.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The ledger of an agreement: what was promised, and what has come of it. */
public record Fulfilment(UUID agreementId, List<Line> entitlements, SlotUsage slots) {

  /**
   * One kind of course: {@code promised + beyond = planned + held + left}.
   *
   * @param left neither held nor planned, never below 0
   * @param beyond held or planned beyond what was promised
   * @param late the planned ones that should be over and that nobody has said were held or
   *     cancelled
   */
  public record Line(
      CourseKind kind, int promised, int planned, int held, int left, int beyond, List<UUID> late) {
    static Line of(CourseKind kind, int promised, HeldCourses.Count count, List<UUID> late) {
      var still = promised - count.held() - count.planned();
      return new Line(
          kind,
          promised,
          count.planned(),
          count.held(),
          Math.max(0, still),
          Math.max(0, -still),
          late);
    }
  }

  static Fulfilment of(
      AgreementDetail agreement,
      Map<CourseKind, HeldCourses.Count> courses,
      Map<CourseKind, List<UUID>> late) {
    var promised = new EnumMap<CourseKind, Integer>(CourseKind.class);
    agreement.entitlements().forEach(e -> promised.put(e.kind(), e.quantity()));
    var lines =
        Stream.of(CourseKind.values())
            .filter(kind -> promised.containsKey(kind) || courses.containsKey(kind))
            .map(
                kind ->
                    Line.of(
                        kind,
                        promised.getOrDefault(kind, 0),
                        courses.getOrDefault(kind, HeldCourses.Count.NONE),
                        late.getOrDefault(kind, List.of())))
            .toList();
    return new Fulfilment(agreement.id(), lines, agreement.usage());
  }
}
