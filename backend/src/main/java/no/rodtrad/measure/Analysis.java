package no.rodtrad.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What keeps a challenge up in classes and teaching; the school stays, all else may change. */
@Entity
@Table(name = "pedagogical_analysis")
class Analysis {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column private String title;

  @Column(name = "analysed_on")
  private LocalDate analysedOn;

  @Column private String responsible;
  @Column private String challenge;
  @Column private String goal;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column
  private List<String> information = List.of();

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "sustaining_factors")
  private List<String> sustainingFactors = List.of();

  /** For Hibernate. */
  protected Analysis() {
    id = new UUID(0, 0);
    schoolId = id;
    title = "";
    analysedOn = LocalDate.EPOCH;
    responsible = "";
    challenge = "";
    goal = "";
  }

  Analysis(UUID id, PedagogicalAnalysisCreate wanted) {
    this.id = id;
    this.schoolId = wanted.schoolId();
    this.title = wanted.title();
    this.analysedOn = wanted.analysedOn();
    this.responsible = wanted.responsible();
    this.challenge = wanted.challenge();
    this.goal = wanted.goal();
    describe(wanted);
  }

  /** Takes what is told of it now. */
  final void describe(PedagogicalAnalysisCreate wanted) {
    title = wanted.title();
    analysedOn = wanted.analysedOn();
    responsible = wanted.responsible();
    challenge = wanted.challenge();
    goal = wanted.goal();
    information = wanted.information();
    sustainingFactors = wanted.sustainingFactors();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }
}
