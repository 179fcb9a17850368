package no.rodtrad.scheme;

import com.google.errorprone.annotations.Keep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A change of a participation's state, kept for good. */
@Entity
@Table(name = "participation_transition")
class ParticipationStatusChange {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "participation_id")
  @Keep
  private @Nullable Participation participation;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private ParticipationStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private ParticipationStatus to;

  @Column private Instant at;
  @Column private String actor;
  @Column private @Nullable String reason;

  /** Who changes it, when, and perhaps why. */
  record Act(String actor, Instant at, @Nullable String reason) {}

  /** For Hibernate. */
  protected ParticipationStatusChange() {
    id = new UUID(0, 0);
    from = ParticipationStatus.OFFERED;
    to = ParticipationStatus.OFFERED;
    at = Instant.EPOCH;
    actor = "";
  }

  ParticipationStatusChange(
      Participation participation, ParticipationStatus from, ParticipationStatus to, Act act) {
    this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    this.participation = participation;
    this.from = from;
    this.to = to;
    this.at = act.at;
    this.actor = act.actor;
    this.reason = act.reason;
  }
}
