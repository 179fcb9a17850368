package no.rodtrad.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/** What is told of a course that was held; what is null is as it was planned, or not counted. */
record CourseLog(
    @Nullable Attendance attendance,
    @Nullable List<PartyAttended> parties,
    @Nullable Instant startsAt,
    @Nullable Integer durationMinutes) {

  CoursePlacing of(CoursePlacing planned) {
    return new CoursePlacing(
        startsAt == null ? planned.startsAt() : startsAt,
        durationMinutes == null ? planned.durationMinutes() : durationMinutes,
        planned.place());
  }

  boolean changes(CoursePlan planned) {
    return !of(planned.placing()).equals(planned.placing());
  }

  /** What does not fit the course it is told of. */
  List<InputError> errors(CoursePlan planned) {
    var errors = new ArrayList<InputError>();
    if (of(planned.placing()).startsAt() == null) {
      errors.add(InputError.at("/startsAt", "required", "It has no day; say when it was held."));
    }
    var invited = planned.parties().stream().map(Party::group).toList();
    for (int index = 0; index < came().size(); index++) {
      if (!invited.contains(came().get(index).group())) {
        errors.add(
            InputError.at("/parties/" + index + "/group", "reference", "It was not invited."));
      }
    }
    return errors;
  }

  List<PartyAttended> came() {
    return parties == null ? List.of() : parties;
  }
}
