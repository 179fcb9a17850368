package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Who came to which session, noted by those who provide the cohort. */
@ApplicationScoped
class AttendanceService {
  private final AttendanceRepository attendance;
  private final Permissions permissions;
  private final Clock clock;

  AttendanceService(AttendanceRepository attendance, Permissions permissions, Clock clock) {
    this.attendance = attendance;
    this.permissions = permissions;
    this.clock = clock;
  }

  @Transactional
  AttendanceRepository.Kept read(UUID session) {
    return attendance.find(session).orElseThrow(Problem::notFound);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  AttendanceRepository.Kept keep(
      UUID session, Supplier<AttendanceMarks> body, LongConsumer version) {
    var before = read(session);
    permissions.require(Action.WRITE_COHORT, Scope.provider(before.provider()));
    var marks = body.get().marks();
    var standing = attendance.hold(session);
    requireEnrolled(before.attendance().cohortId(), marks);
    version.accept(standing);
    if (before.startsAt().isAfter(Instant.now(clock))) {
      throw new Problem(
          ProblemType.SESSION_NOT_BEGUN, "Nobody has come to a session that has not begun.");
    }
    attendance.keep(session, marks);
    return read(session);
  }

  private void requireEnrolled(UUID cohort, List<AttendanceMark> marks) {
    var states = attendance.states(cohort, marks.stream().map(AttendanceMark::slotId).toList());
    var errors = new ArrayList<InputError>();
    for (int index = 0; index < marks.size(); index++) {
      var pointer = "/marks/" + index + "/slotId";
      var status = states.get(marks.get(index).slotId());
      if (status == null) {
        errors.add(InputError.unknownReference(pointer, "slot of the cohort"));
      } else if (status != SlotStatus.ENROLLED) {
        errors.add(InputError.at(pointer, "conflict", "The slot is " + status + ", not ENROLLED."));
      }
    }
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
  }
}
