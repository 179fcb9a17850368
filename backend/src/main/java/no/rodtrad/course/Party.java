package no.rodtrad.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * An invited group, in persons.
 *
 * @param attended null until it is counted
 */
@Embeddable
public record Party(
    @Enumerated(EnumType.STRING) @Column(name = "party") PartyGroup group,
    int invited,
    @Nullable Integer attended) {

  Party counted(int came) {
    return new Party(group, invited, came);
  }
}
