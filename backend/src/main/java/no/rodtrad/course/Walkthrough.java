package no.rodtrad.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round of school walkthroughs; the school stays, all else may change. */
@Entity
@Table(name = "walkthrough_round")
class Walkthrough {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "agreement_id")
  private @Nullable UUID agreementId;

  @Column private String title;
  @Column private @Nullable String focus;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @ElementCollection
  @CollectionTable(name = "walkthrough_group", joinColumns = @JoinColumn(name = "round_id"))
  @OrderColumn(name = "position")
  private List<ObserverGroup> groups = new ArrayList<>();

  /** What is told of a round, but for its school. */
  record Facts(
      @Nullable UUID agreementId,
      String title,
      @Nullable String focus,
      LocalDate startsOn,
      LocalDate endsOn,
      List<ObserverGroup> groups) {}

  /** For Hibernate. */
  protected Walkthrough() {
    id = new UUID(0, 0);
    schoolId = id;
    title = "";
    startsOn = LocalDate.EPOCH;
    endsOn = LocalDate.EPOCH;
  }

  Walkthrough(UUID id, UUID schoolId, Facts facts) {
    this.id = id;
    this.schoolId = schoolId;
    this.title = facts.title;
    this.startsOn = facts.startsOn;
    this.endsOn = facts.endsOn;
    describe(facts);
  }

  /** Takes what is told of it now. */
  final void describe(Facts facts) {
    agreementId = facts.agreementId;
    title = facts.title;
    focus = facts.focus;
    startsOn = facts.startsOn;
    endsOn = facts.endsOn;
    if (!List.copyOf(groups).equals(facts.groups)) {
      groups.clear();
      groups.addAll(facts.groups);
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }
}
