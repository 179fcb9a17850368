package no.rodtrad.course;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/** The change of state that is asked for. */
record CourseTransition(
    CourseStatus to,
    @Nullable String reason,
    @Nullable Attendance attendance,
    @Nullable SeriesScope scope) {

  boolean reachesFollowing() {
    return scope == SeriesScope.THIS_AND_FOLLOWING;
  }

  /** What its fields rule out in one another. */
  List<InputError> errors() {
    var errors = new ArrayList<InputError>();
    if (to == CourseStatus.CANCELLED && reason == null) {
      errors.add(InputError.at("/reason", "required", "Say why it is cancelled."));
    }
    if (to != CourseStatus.HELD && attendance != null) {
      errors.add(InputError.at("/attendance", "conflict", "Who came is told with HELD only."));
    }
    if (to != CourseStatus.CANCELLED && reachesFollowing()) {
      errors.add(InputError.at("/scope", "conflict", "Only cancelling reaches those that follow."));
    }
    return errors;
  }
}
