package no.rodtrad.course;

import com.google.errorprone.annotations.Keep;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A held course was corrected; kept for good, with what stood before. */
@Entity
@Table(name = "course_amendment")
class Amendment {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course_id")
  @Keep
  private @Nullable Course course;

  @Column private Instant at;
  @Column private String actor;
  @Column private @Nullable String reason;

  @ElementCollection
  @CollectionTable(
      name = "course_amendment_change",
      joinColumns = @JoinColumn(name = "amendment_id"))
  @OrderColumn(name = "position")
  @Keep
  private List<CourseAmendment.Change> changes;

  /** For Hibernate. */
  protected Amendment() {
    id = new UUID(0, 0);
    at = Instant.EPOCH;
    actor = "";
    changes = List.of();
  }

  Amendment(Course course, List<CourseAmendment.Change> changes, CourseStatusChange.Act act) {
    this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    this.course = course;
    this.at = act.at();
    this.actor = act.actor();
    this.reason = act.reason();
    this.changes = List.copyOf(changes);
  }
}
