package no.rodtrad.imports;

import no.rodtrad.school.OrgNumber;

/**
 * Whom a row is about, in the codes of the file; names are never a key, they change between two
 * downloads.
 */
sealed interface FigureUnit {

  record Nation() implements FigureUnit {}

  record County(String number) implements FigureUnit {}

  record Municipality(String number) implements FigureUnit {}

  /**
   * A school, with what the row tells of it in case the register lacks it.
   *
   * @param municipalityNumber its municipality in the structure the file was made in
   */
  record School(OrgNumber orgNumber, String name, String municipalityNumber) implements FigureUnit {

    /** One school is its number, whatever it is called and wherever it stands in the file. */
    @Override
    public boolean equals(Object other) {
      return other instanceof School school && orgNumber.equals(school.orgNumber);
    }

    @Override
    public int hashCode() {
      return orgNumber.hashCode();
    }
  }
}
