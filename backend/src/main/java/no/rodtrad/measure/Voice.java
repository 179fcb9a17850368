package no.rodtrad.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated summary of what a group says; the school stays, all else may be corrected. */
@Entity
@Table(name = "voice")
class Voice {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "school_id")
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  @Column(name = "voice_group")
  private VoiceGroup group;

  @Column(name = "gathered_on")
  private LocalDate gatheredOn;

  @Column private String changed;

  @Column(name = "made_possible")
  private @Nullable String madePossible;

  @Column private String source;

  /** For Hibernate. */
  protected Voice() {
    id = new UUID(0, 0);
    schoolId = id;
    group = VoiceGroup.STAFF;
    gatheredOn = LocalDate.EPOCH;
    changed = "";
    source = "";
  }

  Voice(UUID id, VoiceCreate wanted) {
    this.id = id;
    this.schoolId = wanted.schoolId();
    this.group = wanted.group();
    this.gatheredOn = wanted.gatheredOn();
    this.changed = wanted.changed();
    this.source = wanted.source();
    correct(wanted);
  }

  /** Takes what is told of it now. */
  final void correct(VoiceCreate wanted) {
    group = wanted.group();
    gatheredOn = wanted.gatheredOn();
    changed = wanted.changed();
    madePossible = wanted.madePossible();
    source = wanted.source();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }
}
