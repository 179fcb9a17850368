package no.rodtrad.course;

import com.google.errorprone.annotations.Keep;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A course was moved; kept for good. */
@Entity
@Table(name = "course_move")
class Moving {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course_id")
  @Keep
  private @Nullable Course course;

  @Column private Instant at;
  @Column private String actor;
  @Column private @Nullable String reason;

  @Embedded
  @AttributeOverride(name = "startsAt", column = @Column(name = "from_starts_at"))
  @AttributeOverride(name = "durationMinutes", column = @Column(name = "from_minutes"))
  @AttributeOverride(name = "place", column = @Column(name = "from_place"))
  private CoursePlacing from;

  @Embedded
  @AttributeOverride(name = "startsAt", column = @Column(name = "to_starts_at"))
  @AttributeOverride(name = "durationMinutes", column = @Column(name = "to_minutes"))
  @AttributeOverride(name = "place", column = @Column(name = "to_place"))
  @Keep
  private CoursePlacing to;

  /** For Hibernate. */
  protected Moving() {
    id = new UUID(0, 0);
    at = Instant.EPOCH;
    actor = "";
    from = new CoursePlacing(null, 1, null);
    to = from;
  }

  Moving(Course course, CoursePlacing from, CoursePlacing to, CourseStatusChange.Act act) {
    this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    this.course = course;
    this.at = act.at();
    this.actor = act.actor();
    this.reason = act.reason();
    this.from = from;
    this.to = to;
  }
}
