package no.rodtrad.trainer;

import java.util.List;

/** Who came to a session and who did not. */
record AttendanceMarks(List<AttendanceMark> marks) {}
