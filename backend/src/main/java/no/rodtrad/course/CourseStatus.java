package no.rodtrad.course;

import java.util.List;

/** The state of a course. */
public enum CourseStatus {
  PLANNED,
  CONFIRMED,
  HELD,
  CANCELLED;

  /** Where it can go from here; nowhere once it is over. */
  List<CourseStatus> next() {
    return switch (this) {
      case PLANNED -> List.of(CONFIRMED, CANCELLED);
      case CONFIRMED -> List.of(HELD, CANCELLED);
      case HELD, CANCELLED -> List.of();
    };
  }
}
