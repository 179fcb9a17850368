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

  /**
   * Adds schools of which no more is known yet, and answers their ids. One SQL statement per table.
   */
  Map<OrgNumber, UUID> add(Collection<NewSchool> schools);

  /**
   * A number of a municipality.
   *
   * @param numbered when it had this number
   * @param existed when the municipality was there at all, under this number or another
   */
  record NumberedMunicipality(String number, UUID id, Span numbered, Span existed) {}

  record NumberedCounty(String number, Span existed) {}

  record NewSchool(OrgNumber orgNumber, String name, UUID municipalityId) {}
}
