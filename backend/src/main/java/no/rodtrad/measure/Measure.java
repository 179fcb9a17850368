package no.rodtrad.measure;

import com.google.errorprone.annotations.Keep;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a school does; the school stays, all else may change. */
@Entity
@Table(name = "measure")
class Measure {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "agreement_id")
  private @Nullable UUID agreementId;

  @Column(name = "analysis_id")
  private @Nullable UUID analysisId;

  @Column private String title;

  @Enumerated(EnumType.STRING)
  @Column
  private MeasureKind kind;

  @Column private String responsible;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "review_on")
  private @Nullable LocalDate reviewOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  private MeasureStatus status;

  @Embedded
  @AttributeOverride(name = "done", column = @Column(name = "coverage_done"))
  @AttributeOverride(name = "of", column = @Column(name = "coverage_of"))
  @Keep
  private @Nullable Coverage coverage;

  @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST)
  private List<MeasureStatusChange> changes = new ArrayList<>();

  /** What is told of a measure, but for its school and its state. */
  record Facts(
      @Nullable UUID agreementId,
      @Nullable UUID analysisId,
      String title,
      MeasureKind kind,
      String responsible,
      LocalDate startsOn,
      @Nullable LocalDate reviewOn,
      @Nullable LocalDate endsOn,
      @Nullable Coverage coverage) {}

  /** For Hibernate. */
  protected Measure() {
    id = new UUID(0, 0);
    schoolId = id;
    title = "";
    kind = MeasureKind.OTHER;
    responsible = "";
    startsOn = LocalDate.EPOCH;
    status = MeasureStatus.PROPOSED;
  }

  Measure(UUID id, UUID schoolId, MeasureStatus status, Facts facts) {
    this.id = id;
    this.schoolId = schoolId;
    this.status = status;
    this.title = facts.title;
    this.kind = facts.kind;
    this.responsible = facts.responsible;
    this.startsOn = facts.startsOn;
    describe(facts);
  }

  /** Takes what is told of it now. */
  final void describe(Facts facts) {
    agreementId = facts.agreementId;
    analysisId = facts.analysisId;
    title = facts.title;
    kind = facts.kind;
    responsible = facts.responsible;
    startsOn = facts.startsOn;
    reviewOn = facts.reviewOn;
    endsOn = facts.endsOn;
    coverage = facts.coverage;
  }

  /** Goes to a state, and keeps who took it there; where it is already, nothing happens. */
  void go(MeasureStatus to, MeasureStatusChange.Act act) {
    if (to != status) {
      changes.add(new MeasureStatusChange(this, status, to, act));
      status = to;
    }
  }

  /** Goes to another state than it is in, as somebody asked by name. */
  void take(MeasureStatus to, MeasureStatusChange.Act act) {
    if (to == status) {
      throw Problem.illegalTransition(status, status.others());
    }
    go(to, act);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }
}
