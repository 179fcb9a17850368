package no.rodtrad.course;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** A course or meeting; once held or cancelled it stands as it is. */
@Entity
@Table(name = "course")
class Course {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private CourseKind kind;

  private String title;
  private @Nullable String theme;

  @Column(name = "agreement_id")
  private @Nullable UUID agreementId;

  @Column(name = "before_agreement")
  private boolean beforeAgreement;

  @ElementCollection
  @CollectionTable(name = "course_school", joinColumns = @JoinColumn(name = "course_id"))
  @OrderBy("position")
  private List<CourseSchool> schools = new ArrayList<>();

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "duration_minutes")
  private int durationMinutes;

  private @Nullable String place;
  private @Nullable String responsible;

  @Embedded
  @AttributeOverride(name = "teachers", column = @Column(name = "attendance_teachers"))
  @AttributeOverride(name = "sfo", column = @Column(name = "attendance_sfo"))
  @AttributeOverride(name = "leaders", column = @Column(name = "attendance_leaders"))
  @AttributeOverride(name = "parents", column = @Column(name = "attendance_parents"))
  @AttributeOverride(name = "others", column = @Column(name = "attendance_others"))
  private @Nullable Attendance attendance;

  @Enumerated(EnumType.STRING)
  private CourseStatus status = CourseStatus.PLANNED;

  @OneToMany(mappedBy = "course", cascade = CascadeType.PERSIST)
  private List<CourseStatusChange> changes = new ArrayList<>();

  /** For Hibernate. */
  protected Course() {
    id = new UUID(0, 0);
    kind = CourseKind.OTHER;
    title = "";
    startsAt = Instant.EPOCH;
  }

  Course(UUID id, CoursePlan plan) {
    this.id = id;
    this.kind = plan.kind();
    this.title = plan.title();
    this.startsAt = plan.startsAt();
    plan(plan);
  }

  /** Plans it anew, or moves it: it stays the same course. */
  final void plan(CoursePlan plan) {
    if (status.next().isEmpty()) {
      throw new Problem(
          ProblemType.IMMUTABLE,
          "The course is " + status + "; what is held or cancelled stands as it is.");
    }
    kind = plan.kind();
    title = plan.title();
    theme = plan.theme();
    agreementId = plan.agreementId();
    beforeAgreement = plan.beforeAgreement();
    startsAt = plan.startsAt();
    durationMinutes = plan.durationMinutes();
    place = plan.place();
    responsible = plan.responsible();
    gather(plan.schoolIds());
  }

  void confirm(CourseStatusChange.Act act) {
    go(CourseStatus.CONFIRMED, act);
  }

  /**
   * Says that it was held, which nobody knows before it has begun.
   *
   * @param who how many came; null while that is not counted
   */
  void hold(@Nullable Attendance who, CourseStatusChange.Act act) {
    if (status == CourseStatus.CONFIRMED && act.at().isBefore(startsAt)) {
      throw new Problem(
              ProblemType.ILLEGAL_TRANSITION,
              "It has not begun yet; it is HELD when it has. Until then it can be CANCELLED.")
          .with("from", status.name())
          .with("allowed", List.of(CourseStatus.CANCELLED.name()));
    }
    go(CourseStatus.HELD, act);
    attendance = who;
  }

  /** The act tells why. */
  void cancel(CourseStatusChange.Act act) {
    go(CourseStatus.CANCELLED, act);
  }

  private void go(CourseStatus to, CourseStatusChange.Act act) {
    if (!status.next().contains(to)) {
      throw Problem.illegalTransition(status, status.next());
    }
    changes.add(new CourseStatusChange(this, status, to, act));
    status = to;
  }

  private void gather(List<UUID> schoolIds) {
    if (!schools.stream().map(CourseSchool::schoolId).toList().equals(schoolIds)) {
      schools.clear();
      for (UUID school : schoolIds) {
        schools.add(new CourseSchool(school, schools.size()));
      }
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }
}
