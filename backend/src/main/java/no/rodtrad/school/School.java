package no.rodtrad.school;

import com.google.errorprone.annotations.Keep;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A school under its own id; its organisation numbers are dated and stand beside it. */
@Entity
@Table(name = "school")
class School {
  @Id private UUID id;
  @Version private long version;
  @Column private String name;

  @Column(name = "municipality_id")
  private UUID municipalityId;

  @Column(name = "grade_from")
  private @Nullable Integer gradeFrom;

  @Column(name = "grade_to")
  private @Nullable Integer gradeTo;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable Ownership ownership;

  @Enumerated(EnumType.STRING)
  @Column(name = "language_form")
  private @Nullable LanguageForm languageForm;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "pupils"))
  @AttributeOverride(name = "asOf", column = @Column(name = "pupils_as_of"))
  @AttributeOverride(name = "approximate", column = @Column(name = "pupils_approximate"))
  @Keep
  private @Nullable Headcount pupils;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "employees"))
  @AttributeOverride(name = "asOf", column = @Column(name = "employees_as_of"))
  @AttributeOverride(name = "approximate", column = @Column(name = "employees_approximate"))
  @Keep
  private @Nullable Headcount employees;

  @Column private @Nullable String vision;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column
  private List<String> goals = List.of();

  @Enumerated(EnumType.STRING)
  @Column
  private SchoolStatus status = SchoolStatus.ACTIVE;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @ElementCollection
  @CollectionTable(name = "school_successor", joinColumns = @JoinColumn(name = "school_id"))
  @Column(name = "successor_id")
  private Set<UUID> successors = new LinkedHashSet<>();

  @Column private boolean demo;

  /** What is told of a school, but for its numbers. */
  record Facts(
      String name,
      UUID municipalityId,
      @Nullable GradeSpan grades,
      @Nullable Ownership ownership,
      @Nullable LanguageForm languageForm,
      @Nullable Headcount pupils,
      @Nullable Headcount employees,
      @Nullable String vision,
      List<String> goals,
      SchoolStatus status,
      boolean demo) {}

  /** For Hibernate. */
  protected School() {
    id = new UUID(0, 0);
    municipalityId = id;
    name = "";
  }

  School(UUID id, Facts facts) {
    this.id = id;
    this.municipalityId = facts.municipalityId;
    this.name = facts.name;
    this.demo = facts.demo;
    describe(facts);
  }

  /** Takes what is told of the school now; what was invented stays marked as invented. */
  final void describe(Facts facts) {
    name = facts.name;
    municipalityId = facts.municipalityId;
    gradeFrom = facts.grades == null ? null : facts.grades.from();
    gradeTo = facts.grades == null ? null : facts.grades.to();
    ownership = facts.ownership;
    languageForm = facts.languageForm;
    pupils = facts.pupils;
    employees = facts.employees;
    vision = facts.vision;
    goals = List.copyOf(facts.goals);
    status = facts.status;
  }

  /**
   * Closes it, and lets others go on with it; or opens it again.
   *
   * @param day the first it is no longer there; null when it is
   */
  void goOnIn(@Nullable LocalDate day, Set<UUID> others) {
    if (day == null && !others.isEmpty()) {
      throw new IllegalArgumentException("a school that is there goes on in itself");
    }
    closedOn = day;
    status = day == null ? SchoolStatus.ACTIVE : SchoolStatus.CLOSED;
    successors.clear();
    successors.addAll(others);
  }

  @Nullable LocalDate closedOn() {
    return closedOn;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }
}
