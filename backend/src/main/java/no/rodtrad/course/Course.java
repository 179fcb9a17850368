package no.rodtrad.course;

import com.google.errorprone.annotations.Keep;
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
import java.util.Set;
import java.util.UUID;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.course.CourseStatusChange.Act;
import no.rodtrad.shared.problem.InputError;
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

  @Column(name = "theme_id")
  private @Nullable UUID themeId;

  @Column(name = "agreement_id")
  private @Nullable UUID agreementId;

  @Column(name = "before_agreement")
  private boolean beforeAgreement;

  @Column(name = "series_id")
  private @Nullable UUID seriesId;

  @ElementCollection
  @CollectionTable(name = "course_school", joinColumns = @JoinColumn(name = "course_id"))
  @OrderBy("position")
  private List<CourseSchool> schools = new ArrayList<>();

  @Column(name = "starts_at")
  private @Nullable Instant startsAt;

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
  @Keep
  private @Nullable Attendance attendance;

  @ElementCollection
  @CollectionTable(name = "course_party", joinColumns = @JoinColumn(name = "course_id"))
  private List<Party> parties = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private CourseStatus status = CourseStatus.PLANNED;

  @Column private int sequence;

  @Column(name = "changed_at")
  private Instant changedAt;

  @OneToMany(mappedBy = "course", cascade = CascadeType.PERSIST)
  private List<CourseStatusChange> changes = new ArrayList<>();

  @OneToMany(mappedBy = "course", cascade = CascadeType.PERSIST)
  private List<Moving> moves = new ArrayList<>();

  @OneToMany(mappedBy = "course", cascade = CascadeType.PERSIST)
  private List<Amendment> amendments = new ArrayList<>();

  /** For Hibernate. */
  protected Course() {
    id = new UUID(0, 0);
    kind = CourseKind.OTHER;
    title = "";
    changedAt = Instant.EPOCH;
  }

  /**
   * @param seriesId the series it is planned in, if any
   */
  Course(UUID id, CoursePlan plan, @Nullable UUID seriesId, Instant at) {
    this.id = id;
    this.kind = plan.kind();
    this.title = plan.title();
    this.seriesId = seriesId;
    this.changedAt = at;
    take(plan);
  }

  /** Plans it anew, or moves it: it stays the same course. */
  void plan(CoursePlan plan, Act act) {
    if (status.next().isEmpty()) {
      throw new Problem(
          ProblemType.IMMUTABLE,
          "The course is " + status + "; what is held or cancelled stands as it is.");
    }
    if (status == CourseStatus.CONFIRMED && plan.startsAt() == null) {
      throw Problem.invalidBody(
          List.of(InputError.at("/startsAt", "conflict", "A confirmed course keeps a day.")));
    }
    change(plan, act);
  }

  /** Refuses what reaches into a series where there is none, or no place in it. */
  void requireSeries() {
    if (seriesId == null || startsAt == null) {
      throw Problem.invalidBody(
          List.of(InputError.at("/scope", "conflict", "It has no day in a series.")));
    }
  }

  void confirm(Act act) {
    if (status == CourseStatus.PLANNED && startsAt == null) {
      throw refused("It has no day yet; move it to one first.");
    }
    go(CourseStatus.CONFIRMED, act);
  }

  /**
   * Says that it was held, which nobody knows before it has begun.
   *
   * @param who how many came; null while that is not counted
   */
  void hold(@Nullable Attendance who, Act act) {
    if (status == CourseStatus.CONFIRMED && startsAt != null && act.at().isBefore(startsAt)) {
      throw refused(
          "It has not begun yet; it is HELD when it has. Until then it can be CANCELLED.");
    }
    go(CourseStatus.HELD, act);
    attendance = who;
  }

  /** Says in one command that it was held, when it was, and who came. */
  void log(CourseLog log, Act act) {
    if (status.next().isEmpty()) {
      throw Problem.illegalTransition(status, status.next());
    }
    change(planned().placed(log.of(placing())), act);
    if (status == CourseStatus.PLANNED) {
      go(CourseStatus.CONFIRMED, act);
    }
    hold(log.attendance(), act);
    for (PartyAttended came : log.came()) {
      parties.replaceAll(p -> p.group() == came.group() ? p.counted(came.attended()) : p);
    }
  }

  /** Corrects what was held; what stood before is kept. */
  void amend(CourseAmendmentCreate right, List<CourseAmendment.Change> what, Act act) {
    if (status != CourseStatus.HELD) {
      throw new Problem(
          ProblemType.COURSE_NOT_HELD,
          "The course is " + status + "; change it, or say first that it was held.");
    }
    take(right.plan(planned()));
    attendance = right.attendance();
    amendments.add(new Amendment(this, what, act));
    touch(act.at());
  }

  /** The act tells why. */
  void cancel(Act act) {
    go(CourseStatus.CANCELLED, act);
  }

  private void change(CoursePlan plan, Act act) {
    if (!plan.equals(planned())) {
      var from = placing();
      take(plan);
      if (!from.equals(placing())) {
        moves.add(new Moving(this, from, placing(), act));
      }
      touch(act.at());
    }
  }

  private void go(CourseStatus to, Act act) {
    if (!status.next().contains(to)) {
      throw Problem.illegalTransition(status, status.next());
    }
    changes.add(new CourseStatusChange(this, status, to, act));
    status = to;
    touch(act.at());
  }

  /** Calendars take what has a higher sequence for newer. */
  private void touch(Instant at) {
    sequence++;
    changedAt = at;
  }

  private Problem refused(String why) {
    return new Problem(ProblemType.ILLEGAL_TRANSITION, why)
        .with("from", status.name())
        .with("allowed", List.of(CourseStatus.CANCELLED.name()));
  }

  private void take(CoursePlan plan) {
    kind = plan.kind();
    title = plan.title();
    theme = plan.theme();
    themeId = plan.themeId();
    agreementId = plan.agreementId();
    beforeAgreement = plan.beforeAgreement();
    startsAt = plan.startsAt();
    durationMinutes = plan.durationMinutes();
    place = plan.place();
    responsible = plan.responsible();
    if (!schoolIds().equals(plan.schoolIds())) {
      schools.clear();
      for (UUID school : plan.schoolIds()) {
        schools.add(new CourseSchool(school, schools.size()));
      }
    }
    if (!Set.copyOf(parties).equals(Set.copyOf(plan.parties()))) {
      parties.clear();
      parties.addAll(plan.parties());
    }
  }

  /** As it is planned now. */
  CoursePlan planned() {
    return new CoursePlan(
        kind,
        title,
        theme,
        themeId,
        agreementId,
        beforeAgreement,
        schoolIds(),
        startsAt,
        durationMinutes,
        place,
        responsible,
        parties);
  }

  CoursePlacing placing() {
    return new CoursePlacing(startsAt, durationMinutes, place);
  }

  private List<UUID> schoolIds() {
    return schools.stream().map(CourseSchool::schoolId).toList();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  @Nullable UUID seriesId() {
    return seriesId;
  }
}
