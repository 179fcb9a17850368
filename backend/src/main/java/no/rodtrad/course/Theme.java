package no.rodtrad.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A theme of a provider's programme; the programme stays, its place and its name may change. */
@Entity
@Table(name = "course_theme")
class Theme {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "provider_id")
  private UUID providerId;

  @Column private String programme;
  @Column private int position;

  @Column(name = "name_nb")
  private String nameNb;

  @Column(name = "name_nn")
  private String nameNn;

  @Column(name = "name_en")
  private String nameEn;

  /** For Hibernate. */
  protected Theme() {
    id = new UUID(0, 0);
    providerId = id;
    programme = "";
    nameNb = "";
    nameNn = "";
    nameEn = "";
  }

  Theme(UUID id, CourseThemeCreate wanted) {
    this.id = id;
    this.providerId = wanted.providerId();
    this.programme = wanted.programme();
    this.nameNb = wanted.name().nb();
    this.nameNn = wanted.name().nn();
    this.nameEn = wanted.name().en();
    describe(wanted);
  }

  /** Takes another place in its programme, and another name. */
  final void describe(CourseThemeCreate wanted) {
    position = wanted.order();
    nameNb = wanted.name().nb();
    nameNn = wanted.name().nn();
    nameEn = wanted.name().en();
  }

  UUID id() {
    return id;
  }

  UUID providerId() {
    return providerId;
  }

  long version() {
    return version;
  }
}
