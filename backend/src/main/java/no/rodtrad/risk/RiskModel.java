package no.rodtrad.risk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.risk.ModelSettings.Boundary;
import no.rodtrad.risk.ModelSettings.GradeTreatment;
import no.rodtrad.risk.ModelSettings.LimitYear;
import no.rodtrad.risk.ModelSettings.MissingCells;
import no.rodtrad.risk.ModelSettings.YearTreatment;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A rule of risk points under a name and a version: drafted, published for good, one day retired.
 */
@Entity
@Table(name = "risk_model")
class RiskModel {
  @Id private UUID id;
  @Version private long version;
  @Column private String name = "";

  @Column(name = "model_version")
  private int modelVersion;

  @Enumerated(EnumType.STRING)
  private RiskModelStatus status = RiskModelStatus.DRAFT;

  @Column(name = "window_years")
  private int windowYears;

  @Column(name = "points_national")
  private int pointsNational;

  @Column(name = "points_absolute")
  private int pointsAbsolute;

  @Enumerated(EnumType.STRING)
  @Column
  private Boundary boundary = Boundary.STRICT;

  @Enumerated(EnumType.STRING)
  @Column(name = "limit_year")
  private LimitYear limitYear = LimitYear.EACH;

  @Enumerated(EnumType.STRING)
  @Column(name = "missing_cells")
  private MissingCells missingCells = MissingCells.EXCLUDE;

  @Enumerated(EnumType.STRING)
  @Column(name = "grade_treatment")
  private GradeTreatment gradeTreatment = GradeTreatment.SEPARATE;

  @Enumerated(EnumType.STRING)
  @Column(name = "year_treatment")
  private YearTreatment yearTreatment = YearTreatment.EACH_YEAR;

  @Column(name = "min_coverage_percent")
  private BigDecimal minCoveragePercent = BigDecimal.ZERO;

  @Column(name = "source_note")
  private @Nullable String sourceNote;

  @Column private boolean demo;

  @Column(name = "valid_from")
  private @Nullable String validFrom;

  @Column(name = "valid_to")
  private @Nullable String validTo;

  @ElementCollection
  @CollectionTable(name = "risk_rule", joinColumns = @JoinColumn(name = "model_id"))
  @OrderColumn(name = "position")
  private List<RuleRow> rules = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "risk_model_transition", joinColumns = @JoinColumn(name = "model_id"))
  @OrderColumn(name = "position")
  private List<TransitionRow> transitions = new ArrayList<>();

  /**
   * What is told of a model beside its settings.
   *
   * @param version under the name, from 1
   */
  record Label(
      String name, int version, @Nullable String sourceNote, boolean demo, Validity validity) {}

  /** For Hibernate. */
  protected RiskModel() {
    id = new UUID(0, 0);
  }

  RiskModel(UUID id, Label label, ModelSettings settings) {
    this.id = id;
    apply(label, settings);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  /** The version under its name. */
  int modelVersion() {
    return modelVersion;
  }

  /** Changes a draft; what has been published gave points that must be countable again. */
  void redraft(Label label, ModelSettings settings) {
    if (status != RiskModelStatus.DRAFT) {
      throw new Problem(
          ProblemType.IMMUTABLE,
          "The model is " + status + "; create a new version under its name instead.");
    }
    apply(label, settings);
  }

  void moveTo(RiskModelStatus next, String actor, Instant at, @Nullable String reason) {
    if (!status.next().contains(next)) {
      throw Problem.illegalTransition(status, status.next());
    }
    transitions.add(new TransitionRow(status.name(), next.name(), at, actor, reason));
    status = next;
  }

  private void apply(Label label, ModelSettings settings) {
    name = label.name;
    modelVersion = label.version;
    sourceNote = label.sourceNote;
    demo = label.demo;
    validFrom = text(label.validity.from());
    validTo = text(label.validity.to());
    windowYears = settings.windowYears();
    pointsNational = settings.pointsNational();
    pointsAbsolute = settings.pointsAbsolute();
    boundary = settings.boundary();
    limitYear = settings.limitYear();
    missingCells = settings.missingCells();
    gradeTreatment = settings.gradeTreatment();
    yearTreatment = settings.yearTreatment();
    minCoveragePercent = settings.minCoveragePercent();
    rules.clear();
    settings.rules().forEach(rule -> rules.add(RuleRow.from(rule)));
  }

  private static @Nullable String text(@Nullable SchoolYear year) {
    return year == null ? null : year.toString();
  }
}
