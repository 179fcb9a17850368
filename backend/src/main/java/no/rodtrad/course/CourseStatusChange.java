package no.rodtrad.course;

import com.google.errorprone.annotations.Keep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A change of a course's state, kept for good. */
@Entity
@Table(name = "course_transition")
class CourseStatusChange {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course_id")
  @Keep
  private @Nullable Course course;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private CourseStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private CourseStatus to;

  @Column private Instant at;
  @Column private String actor;
  @Column private @Nullable String reason;

  /** Who changes it, when, and perhaps why. */
  record Act(String actor, Instant at, @Nullable String reason) {}

  /** For Hibernate. */
  protected CourseStatusChange() {
    id = new UUID(0, 0);
    from = CourseStatus.PLANNED;
    to = CourseStatus.PLANNED;
    at = Instant.EPOCH;
    actor = "";
  }

  CourseStatusChange(Course course, CourseStatus from, CourseStatus to, Act act) {
    this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    this.course = course;
    this.from = from;
    this.to = to;
    this.at = act.at;
    this.actor = act.actor;
    this.reason = act.reason;
  }
}
