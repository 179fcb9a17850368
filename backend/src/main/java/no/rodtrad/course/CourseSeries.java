package no.rodtrad.course;

import java.util.List;
import java.util.UUID;

/** Courses that were planned together, by start. */
public record CourseSeries(UUID id, List<CourseDetail> courses) {}
