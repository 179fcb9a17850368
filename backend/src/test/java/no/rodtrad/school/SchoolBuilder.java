package no.rodtrad.school;

import no.rodtrad.testing.As;

/** A school to add, with good defaults. */
public final class SchoolBuilder {
  private String orgNumber = OrgNumbers.next();
  private String name = "Prøveskolen";
  private String municipality = "3334";
  private int gradeFrom = 1;
  private int gradeTo = 7;

  private SchoolBuilder() {}

  public static SchoolBuilder aSchool() {
    return new SchoolBuilder();
  }

  public SchoolBuilder named(String value) {
    name = value;
    return this;
  }

  public SchoolBuilder withOrgNumber(String value) {
    orgNumber = value;
    return this;
  }

  public SchoolBuilder in(String municipalityNumber) {
    municipality = municipalityNumber;
    return this;
  }

  public SchoolBuilder withGrades(int from, int to) {
    gradeFrom = from;
    gradeTo = to;
    return this;
  }

  public String json() {
    return """
        {"orgNumber": "%s", "name": "%s", "municipalityNumber": "%s", "gradeFrom": %d, "gradeTo": %d}
        """
        .formatted(orgNumber, name, municipality, gradeFrom, gradeTo);
  }

  /** Adds it as the administrator, and answers its id. */
  public String add() {
    return As.admin()
        .contentType("application/json")
        .body(json())
        .post("/api/v1/schools")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
