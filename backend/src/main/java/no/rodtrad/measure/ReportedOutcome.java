package no.rodtrad.measure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An outcome as somebody told it, because the figures behind it are not public: words with a
 * source, never a figure of ours.
 */
@Entity
@Table(name = "reported_outcome")
class ReportedOutcome {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "school_id")
  private UUID schoolId;

  @Embedded private OutcomeWords words;

  @OneToMany(mappedBy = "outcome", cascade = CascadeType.PERSIST)
  private List<EarlierOutcome> earlier = new ArrayList<>();

  /** For Hibernate. */
  protected ReportedOutcome() {
    id = new UUID(0, 0);
    schoolId = id;
    words = new OutcomeWords("", "", LocalDate.EPOCH, "", Instant.EPOCH);
  }

  ReportedOutcome(UUID id, UUID schoolId, OutcomeWords words) {
    this.id = id;
    this.schoolId = schoolId;
    this.words = words;
  }

  /** Tells it as it is told now, and keeps what stood; where it says the same, nothing happens. */
  void correct(OutcomeWords now) {
    if (!words.tell(now)) {
      earlier.add(new EarlierOutcome(this, words));
      words = now;
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }
}
