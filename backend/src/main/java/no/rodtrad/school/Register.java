package no.rodtrad.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The register as a file of figures meets it: whole, by number, and with schools still to be added.
 */
public interface Register {

  /** Every number a municipality has or had since 2019. */
  List<NumberedMunicipality> municipalities();

  List<NumberedCounty> counties();

  /** The schools by every organisation number they have or had. */
  Map<OrgNumber, UUID> schools();

  /** The schools that stand in the municipality today, closed ones too. */
  List<NamedSchool> schoolsIn(UUID municipality);

  /**
   * Adds schools of which no more is known yet, and answers their ids. One SQL statement per table.
   */
  Map<OrgNumber, UUID> add(Collection<NewSchool> schools);

  /**
   * A number of a municipality.
   *
   * @param name what it was called under this number; Sami and Norwegian beside each other
   * @param numbered when it had this number
   * @param existed when the municipality was there at all, under this number or another
   */
  record NumberedMunicipality(String number, UUID id, String name, Span numbered, Span existed) {}

  record NumberedCounty(String number, String name, Span existed) {}

  record NamedSchool(UUID id, OrgNumber orgNumber, String name) {}

  record NewSchool(OrgNumber orgNumber, String name, UUID municipalityId) {}
}
