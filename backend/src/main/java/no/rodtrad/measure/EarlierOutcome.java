package no.rodtrad.measure;

import com.google.errorprone.annotations.Keep;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What stood of an outcome before it was corrected, kept for good. */
@Entity
@Table(name = "reported_outcome_earlier")
class EarlierOutcome {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "outcome_id")
  @Keep
  private @Nullable ReportedOutcome outcome;

  @Embedded @Keep private OutcomeWords words;

  /** For Hibernate. */
  protected EarlierOutcome() {
    id = new UUID(0, 0);
    words = new OutcomeWords("", "", LocalDate.EPOCH, "", Instant.EPOCH);
  }

  EarlierOutcome(ReportedOutcome outcome, OutcomeWords words) {
    this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    this.outcome = outcome;
    this.words = words;
  }
}
