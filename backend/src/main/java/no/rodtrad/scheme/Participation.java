package no.rodtrad.scheme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** That a municipality takes part in a scheme from a school year on. */
@Entity
@Table(name = "participation")
class Participation {
  private static final String OWNER_KEY = "participation_id";

  @Id private UUID id;
  @Version private long version;

  @Column(name = "scheme_id")
  private UUID schemeId;

  @Column(name = "municipality_id")
  private UUID municipalityId;

  @Column private String intake;

  @Enumerated(EnumType.STRING)
  @Column
  private ParticipationCategory category;

  @Enumerated(EnumType.STRING)
  private ParticipationStatus status = ParticipationStatus.OFFERED;

  @Column(name = "changed_at")
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "participation_school", joinColumns = @JoinColumn(name = OWNER_KEY))
  @Column(name = "school_id", nullable = false)
  private Set<UUID> schoolIds = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "participation_adviser", joinColumns = @JoinColumn(name = OWNER_KEY))
  private List<Adviser> advisers = new ArrayList<>();

  @OneToMany(mappedBy = "participation", cascade = CascadeType.PERSIST)
  private List<ParticipationStatusChange> changes = new ArrayList<>();

  /** For Hibernate. */
  protected Participation() {
    id = new UUID(0, 0);
    schemeId = id;
    municipalityId = id;
    intake = "";
    category = ParticipationCategory.SHARE;
    changedAt = Instant.EPOCH;
  }

  Participation(UUID id, UUID municipalityId, ParticipationCreate wanted, Instant now) {
    this.id = id;
    this.schemeId = wanted.schemeId();
    this.municipalityId = municipalityId;
    this.intake = wanted.intake().toString();
    this.category = wanted.category();
    this.changedAt = now;
    describe(wanted);
  }

  /** Takes what is told of it now; scheme, municipality and intake stay. */
  final void describe(ParticipationCreate wanted) {
    category = wanted.category();
    schoolIds.retainAll(wanted.schoolIds());
    schoolIds.addAll(wanted.schoolIds());
    var inOrder = wanted.advisers().stream().sorted(Comparator.comparing(Adviser::from)).toList();
    if (!inOrder.equals(List.copyOf(advisers))) {
      advisers.clear();
      advisers.addAll(inOrder);
    }
  }

  /** Its reports are due on other days: what hangs on it has changed, so it is another version. */
  void reschedule(Instant now) {
    changedAt = now;
  }

  /**
   * @param owed how many deliveries are still owed; with any, it is not completed
   */
  void go(ParticipationStatus to, int owed, ParticipationStatusChange.Act act) {
    if (!status.next().contains(to)) {
      throw Problem.illegalTransition(status, status.next());
    }
    if (to == ParticipationStatus.COMPLETED && owed > 0) {
      throw new Problem(
              ProblemType.ILLEGAL_TRANSITION,
              "It is COMPLETED when every report is delivered; still owed: " + owed + ".")
          .with("from", status.name())
          .with("allowed", List.of(ParticipationStatus.WITHDRAWN.name()));
    }
    changes.add(new ParticipationStatusChange(this, status, to, act));
    status = to;
  }

  UUID id() {
    return id;
  }

  UUID municipalityId() {
    return municipalityId;
  }

  long version() {
    return version;
  }
}
