package no.rodtrad.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A school a course is for, in its place among them. */
@Embeddable
record CourseSchool(@Column(name = "school_id") UUID schoolId, int position) {}
