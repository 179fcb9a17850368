package no.rodtrad.trainer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** A cohort of a programme: a number of places, and sessions of its own. */
@Entity
@Table(name = "trainer_cohort")
class Cohort {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Programme programme = Programme.TRAINER;

  @Column private String name;

  @Column(name = "provider_id")
  private UUID providerId;

  @Column(name = "starts_on")
  private LocalDate startsOn = LocalDate.EPOCH;

  @Column(name = "ends_on")
  private LocalDate endsOn = LocalDate.EPOCH;

  @Column private int capacity;

  @Enumerated(EnumType.STRING)
  private CohortStatus status = CohortStatus.OPEN;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  /** How many sessions complete the programme; null for all of them. */
  @Column(name = "required_sessions")
  private @Nullable Integer requiredSessions;

  @Column(name = "changed_at")
  private @Nullable Instant changedAt;

  /** What is planned and may be planned anew; programme and provider stay. */
  record Plan(
      String name,
      LocalDate startsOn,
      LocalDate endsOn,
      int capacity,
      @Nullable Integer requiredSessions) {}

  /** For Hibernate. */
  protected Cohort() {
    id = new UUID(0, 0);
    providerId = id;
    name = "";
  }

  Cohort(UUID id, Programme programme, UUID providerId, Plan plan, Instant createdAt) {
    this.id = id;
    this.programme = programme;
    this.providerId = providerId;
    this.createdAt = createdAt;
    this.name = plan.name;
    plan(plan, createdAt);
  }

  /** One that is over stays as it was. */
  final void requireChangeable() {
    if (status.next().isEmpty()) {
      throw new Problem(
          ProblemType.IMMUTABLE, "The cohort is " + status + " and can no longer be changed.");
    }
  }

  /** Plans it so from now on. */
  final void plan(Plan plan, Instant now) {
    requireChangeable();
    name = plan.name;
    startsOn = plan.startsOn;
    endsOn = plan.endsOn;
    capacity = plan.capacity;
    requiredSessions = plan.requiredSessions;
    changedAt = now;
  }

  /** Closes, reopens, completes or cancels it. */
  void moveTo(CohortStatus to) {
    if (!status.next().contains(to)) {
      throw Problem.illegalTransition(status, status.next());
    }
    status = to;
  }

  /** New reservations and offers, until it is closed or its last day has passed. */
  void requireReservations(LocalDate today) {
    if (status != CohortStatus.OPEN || hasEnded(today)) {
      throw closed(today);
    }
  }

  /** An offer that was made is kept also when no new ones are made; not when the cohort is over. */
  void requireKeptOffers(LocalDate today) {
    if (status.next().isEmpty() || hasEnded(today)) {
      throw closed(today);
    }
  }

  private boolean hasEnded(LocalDate today) {
    return today.isAfter(endsOn);
  }

  private Problem closed(LocalDate today) {
    var why = hasEnded(today) ? "The cohort has ended" : "The cohort is " + status;
    return new Problem(ProblemType.COHORT_CLOSED, why + " and takes no reservations.");
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Programme programme() {
    return programme;
  }

  UUID providerId() {
    return providerId;
  }

  CohortStatus status() {
    return status;
  }
}
