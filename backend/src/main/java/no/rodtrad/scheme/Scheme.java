package no.rodtrad.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** A scheme; what it asks of those who take part stays as it was added. */
@Entity
@Table(name = "scheme")
class Scheme {
  @Id private UUID id;
  @Version private long version;
  @Column private String name;

  @Column(name = "is_open")
  private boolean open;

  @Column private @Nullable String note;
  @Column private int years;

  @ElementCollection
  @CollectionTable(name = "scheme_intake", joinColumns = @JoinColumn(name = "scheme_id"))
  @Column(name = "school_year", nullable = false)
  private Set<String> intakes = new HashSet<>();

  /** For Hibernate. */
  protected Scheme() {
    id = new UUID(0, 0);
    name = "";
  }

  Scheme(UUID id, int years, SchemeCreate wanted) {
    this.id = id;
    this.years = years;
    this.name = wanted.name();
    describe(wanted);
  }

  /** Takes its name, its note, and whether and when it takes in municipalities. */
  final void describe(SchemeCreate wanted) {
    name = wanted.name();
    note = wanted.note();
    open = wanted.isOpen();
    var years =
        wanted.intakesOrNone().stream().map(SchoolYear::toString).collect(Collectors.toSet());
    intakes.retainAll(years);
    intakes.addAll(years);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }
}
