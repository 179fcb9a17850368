package no.rodtrad.agreement;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A collaboration agreement: its terms, who works with it, and the states it has been through. */
@Entity
@Table(name = "agreement")
class Agreement {
  private static final String OWNER_KEY = "agreement_id";

  @Id private UUID id;
  @Version private long version;
  private String title;

  @Enumerated(EnumType.STRING)
  private AgreementKind kind;

  @Column(name = "provider_id")
  private UUID providerId;

  @Column(name = "municipality_id")
  private @Nullable UUID municipalityId;

  @Column(name = "signed_on")
  private @Nullable LocalDate signedOn;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "decided_status")
  private AgreementStatus decided = AgreementStatus.DRAFT;

  @Column(name = "trainer_quota")
  private int trainerQuota;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "has_core_team")
  private boolean hasCoreTeam;

  @Column(name = "core_team_name")
  private @Nullable String teamName;

  @Column(name = "core_team_leader")
  private @Nullable String teamLeader;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "core_team_members")
  private List<String> teamMembers = List.of();

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "core_team_goals")
  private List<String> teamGoals = List.of();

  @ElementCollection
  @CollectionTable(name = "agreement_school", joinColumns = @JoinColumn(name = OWNER_KEY))
  @Column(name = "school_id", nullable = false)
  private Set<UUID> schoolIds = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "agreement_entitlement", joinColumns = @JoinColumn(name = OWNER_KEY))
  private Set<Entitlement> entitlements = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "agreement_phase", joinColumns = @JoinColumn(name = OWNER_KEY))
  private Set<Phase> phases = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "agreement_adviser", joinColumns = @JoinColumn(name = OWNER_KEY))
  private List<Adviser> advisers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "agreement_transition", joinColumns = @JoinColumn(name = OWNER_KEY))
  @OrderColumn(name = "position")
  private List<StatusChange> log = new ArrayList<>();

  /** For Hibernate. */
  protected Agreement() {
    id = new UUID(0, 0);
    providerId = id;
    title = "";
    kind = AgreementKind.SINGLE;
    startsOn = LocalDate.EPOCH;
    createdAt = Instant.EPOCH;
  }

  Agreement(UUID id, Instant createdAt, Terms terms) {
    this.id = id;
    this.createdAt = createdAt;
    this.title = terms.title();
    this.kind = terms.kind();
    this.providerId = terms.providerId();
    this.startsOn = terms.term().startsOn();
    set(terms);
  }

  /** Refuses other terms than it has, once it is signed. */
  void requireDraftFor(Terms terms, LocalDate today) {
    if (status(today) != AgreementStatus.DRAFT && !terms.equals(terms())) {
      throw immutable(status(today));
    }
  }

  /** Takes other terms; once it is signed, no others than it has. */
  void agree(Terms terms, LocalDate today) {
    requireDraftFor(terms, today);
    if (!terms.equals(terms())) {
      set(terms);
    }
  }

  /** Refuses what is not signed yet, and what has ended. */
  void requireAmendable(LocalDate today) {
    var status = status(today);
    if (status == AgreementStatus.DRAFT) {
      throw new Problem(
          ProblemType.AGREEMENT_NOT_OPEN, "The agreement is DRAFT; change the draft itself.");
    }
    if (status.isFinal()) {
      throw immutable(status);
    }
  }

  /** Goes on by other terms; the ones it was signed with are kept as a version. */
  void amend(Terms terms, LocalDate today) {
    requireAmendable(today);
    set(terms);
  }

  /** Takes other advisers and another core team, as long as it has not ended. */
  void staff(List<Adviser> wanted, @Nullable CoreTeam team, LocalDate today) {
    var inOrder = byFirstDay(wanted);
    var sameAdvisers = inOrder.equals(byFirstDay(advisers));
    if (sameAdvisers && Objects.equals(team, coreTeam())) {
      return;
    }
    if (status(today).isFinal()) {
      throw immutable(status(today));
    }
    if (!sameAdvisers) {
      advisers.clear();
      advisers.addAll(inOrder);
    }
    hasCoreTeam = team != null;
    teamName = team == null ? null : team.name();
    teamLeader = team == null ? null : team.leader();
    teamMembers = team == null ? List.of() : team.members();
    teamGoals = team == null ? List.of() : team.goals();
  }

  void sign(@Nullable LocalDate day, Deed deed) {
    move(AgreementStatus.SIGNED, deed);
    signedOn = day == null ? deed.today() : day;
  }

  void pause(Deed deed) {
    move(AgreementStatus.PAUSED, deed);
  }

  void resume(Deed deed) {
    move(AgreementStatus.ACTIVE, deed);
  }

  void complete(Deed deed) {
    move(AgreementStatus.COMPLETED, deed);
  }

  void terminate(Deed deed) {
    move(AgreementStatus.TERMINATED, deed);
  }

  AgreementStatus status(LocalDate today) {
    return term().status(decided, today);
  }

  Scope scope() {
    return Scope.agreement(id, providerId, schoolIds, municipalityId);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  @Nullable UUID municipalityId() {
    return municipalityId;
  }

  private void move(AgreementStatus to, Deed deed) {
    writeDownWhatDatesHaveMoved(deed.today());
    if (!decided.allowed().contains(to)) {
      throw Problem.illegalTransition(decided, decided.allowed());
    }
    if (to.needsReason() && deed.reason() == null) {
      throw new IllegalArgumentException(to + " needs a reason");
    }
    log.add(new StatusChange(decided, to, deed.at(), deed.actor(), deed.reason()));
    decided = to;
  }

  /** What followed from dates until now becomes history before anyone goes on from it. */
  private void writeDownWhatDatesHaveMoved(LocalDate today) {
    var since = log.isEmpty() ? createdAt : log.get(log.size() - 1).at();
    var moved = term().changes(decided, since, today);
    decided = status(today);
    log.addAll(moved);
  }

  private Term term() {
    return new Term(startsOn, endsOn);
  }

  Terms terms() {
    return new Terms(
        title,
        kind,
        providerId,
        Set.copyOf(schoolIds),
        municipalityId,
        term(),
        trainerQuota,
        Set.copyOf(entitlements),
        Set.copyOf(phases));
  }

  private @Nullable CoreTeam coreTeam() {
    return hasCoreTeam && teamName != null
        ? new CoreTeam(teamName, teamLeader, teamMembers, teamGoals)
        : null;
  }

  private void set(Terms terms) {
    title = terms.title();
    kind = terms.kind();
    providerId = terms.providerId();
    municipalityId = terms.municipalityId();
    startsOn = terms.term().startsOn();
    endsOn = terms.term().endsOn();
    trainerQuota = terms.trainerQuota();
    replace(schoolIds, terms.schoolIds());
    replace(entitlements, terms.entitlements());
    replace(phases, terms.phases());
  }

  private static <T> void replace(Set<T> current, Set<T> wanted) {
    current.retainAll(wanted);
    current.addAll(wanted);
  }

  private static List<Adviser> byFirstDay(List<Adviser> advisers) {
    return advisers.stream().sorted(Comparator.comparing(Adviser::from)).toList();
  }

  private static Problem immutable(AgreementStatus status) {
    return new Problem(
        ProblemType.IMMUTABLE,
        status.isFinal()
            ? "The agreement is " + status + "; nothing about it can change."
            : "The agreement is " + status + "; what it says changes by an amendment only.");
  }
}
