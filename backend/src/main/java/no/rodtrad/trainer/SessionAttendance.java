package no.rodtrad.trainer;

import java.util.List;
import java.util.UUID;

/** The attendance of a session, of those the caller may see; nobody knows of who is not marked. */
record SessionAttendance(UUID sessionId, UUID cohortId, List<AttendanceMark> marks) {}
