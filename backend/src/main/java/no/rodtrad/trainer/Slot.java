package no.rodtrad.trainer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** A place in a cohort for someone at a school, or an entry in the waiting list for one. */
@Entity
@Table(name = "trainer_slot")
class Slot {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "cohort_id")
  private UUID cohortId;

  @Enumerated(EnumType.STRING)
  @Column
  private Programme programme = Programme.TRAINER;

  @Column(name = "agreement_id")
  private @Nullable UUID agreementId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  @Column(name = "role_category")
  private RoleCategory roleCategory = RoleCategory.OTHER;

  @Embedded
  @AttributeOverride(name = "name", column = @Column(name = "participant_name"))
  @AttributeOverride(name = "email", column = @Column(name = "participant_email"))
  private @Nullable Participant participant;

  @Enumerated(EnumType.STRING)
  private SlotStatus status = SlotStatus.RESERVED;

  /** Its rank among those moved to the front of their list; null where it came. */
  @Column private @Nullable Long promoted;

  @Column(name = "promotion_reason")
  private @Nullable String promotionReason;

  @Column(name = "reserved_at")
  private Instant reservedAt = Instant.EPOCH;

  /** For Hibernate. */
  protected Slot() {
    id = new UUID(0, 0);
    cohortId = id;
    schoolId = id;
  }

  private Slot(UUID id, Booking booking, SlotStatus status, Instant now) {
    this.id = id;
    this.cohortId = booking.cohort().id();
    this.programme = booking.cohort().programme();
    this.agreementId = booking.wanted().agreementId();
    this.schoolId = booking.wanted().schoolId();
    this.roleCategory = booking.wanted().roleCategory();
    this.participant = booking.wanted().participant();
    this.status = status;
    this.reservedAt = now;
  }

  /** Named at once where a person is given. */
  static Slot reserved(UUID id, Booking booking, Instant now) {
    var slot = new Slot(id, booking, SlotStatus.RESERVED, now);
    if (slot.participant != null) {
      slot.name(null);
    }
    return slot;
  }

  static Slot waiting(UUID id, Booking booking, Instant now) {
    return new Slot(id, booking, SlotStatus.WAITLISTED, now);
  }

  /**
   * Passes the queue: the next place is offered here first.
   *
   * @param rank after all who were moved before
   * @param reason shown to those who are passed
   */
  void promote(long rank, String reason) {
    if (status != SlotStatus.WAITLISTED) {
      throw Problem.illegalTransition(status, status.next());
    }
    promoted = rank;
    promotionReason = reason;
  }

  /** Says yes to an offer. */
  void accept() {
    moveTo(SlotStatus.RESERVED);
  }

  /**
   * @param person null when the slot knows the person already
   */
  void name(@Nullable Participant person) {
    moveTo(SlotStatus.NAMED);
    if (person != null) {
      participant = person;
    }
  }

  void enrol() {
    moveTo(SlotStatus.ENROLLED);
  }

  void certify() {
    moveTo(SlotStatus.CERTIFIED);
  }

  /** After enrolment: the place is spent. */
  void withdraw() {
    moveTo(SlotStatus.WITHDRAWN);
  }

  /** Gives the place back to the quota and the cohort. */
  void release() {
    moveTo(SlotStatus.RELEASED);
  }

  /** Nobody said yes to the offer in time. */
  void lapse() {
    moveTo(SlotStatus.LAPSED);
  }

  /** Hands a place nobody is named to yet to another school. */
  void transferTo(UUID school) {
    if (status != SlotStatus.RESERVED) {
      throw Problem.illegalTransition(status, status.next());
    }
    schoolId = school;
  }

  /** Corrects what was written of the person; what is over stays as it was. */
  void correct(RoleCategory role, @Nullable Participant person) {
    if (status.next().isEmpty()) {
      throw new Problem(
          ProblemType.IMMUTABLE, "The slot is " + status + " and can no longer be changed.");
    }
    roleCategory = role;
    participant = person;
  }

  /** Refuses a move that is not possible from the state it is in. */
  void require(SlotStatus to) {
    if (!status.next().contains(to)) {
      throw Problem.illegalTransition(status, status.next());
    }
  }

  private void moveTo(SlotStatus to) {
    require(to);
    status = to;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID cohortId() {
    return cohortId;
  }

  @Nullable UUID agreementId() {
    return agreementId;
  }

  UUID schoolId() {
    return schoolId;
  }

  SlotStatus status() {
    return status;
  }
}
