package no.rodtrad.trainer;

import java.util.UUID;

/** Whether one participant came. */
record AttendanceMark(UUID slotId, boolean present) {}
