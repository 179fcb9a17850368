package no.rodtrad.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an agreement asks of the one who keeps courses. Counted over all courses of the agreement,
 * those from before it left out.
 */
public interface HeldCourses {
  /** By kind, those without courses left out; one SQL statement. */
  Map<CourseKind, Count> of(UUID agreement);

  /**
   * By kind, those that should be over and that nobody has said were held or cancelled; one SQL
   * statement.
   */
  Map<CourseKind, List<UUID>> late(UUID agreement, Instant now);

  /**
   * How many courses of a kind.
   *
   * @param planned planned or confirmed
   */
  record Count(int held, int planned) {
    static final Count NONE = new Count(0, 0);
  }
}
