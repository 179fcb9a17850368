package no.rodtrad.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school as it is read, in lists and alone. */
@Schema(name = "School")
public record SchoolDetail(
    UUID id,
    OrgNumber orgNumber,
    List<FormerOrgNumber> formerOrgNumbers,
    String name,
    MunicipalityRef municipality,
    @Nullable Integer gradeFrom,
    @Nullable Integer gradeTo,
    @Nullable Ownership ownership,
    @Nullable LanguageForm languageForm,
    @Nullable Headcount pupils,
    @Nullable Headcount employees,
    @Nullable String vision,
    List<String> goals,
    SchoolStatus status,
    boolean demo) {

  /**
   * A number it had before.
   *
   * @param from the first day; null when unknown
   * @param to the last day
   */
  public record FormerOrgNumber(OrgNumber orgNumber, @Nullable LocalDate from, LocalDate to) {}
}
