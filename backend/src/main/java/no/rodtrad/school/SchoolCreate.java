package no.rodtrad.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school as it is to be: what creates one, and what a change comes to. */
record SchoolCreate(
    OrgNumber orgNumber,
    String name,
    String municipalityNumber,
    @Nullable Integer gradeFrom,
    @Nullable Integer gradeTo,
    @Nullable Ownership ownership,
    @Nullable LanguageForm languageForm,
    @Nullable Headcount pupils,
    @Nullable Headcount employees,
    @Nullable String vision,
    @Nullable List<String> goals,
    @Nullable SchoolStatus status,
    boolean demo) {

  static SchoolCreate of(SchoolDetail school) {
    return new SchoolCreate(
        school.orgNumber(),
        school.name(),
        school.municipality().number(),
        school.gradeFrom(),
        school.gradeTo(),
        school.ownership(),
        school.languageForm(),
        school.pupils(),
        school.employees(),
        school.vision(),
        school.goals(),
        school.status(),
        school.demo());
  }

  School.Facts facts(java.util.UUID municipalityId) {
    return new School.Facts(
        name,
        municipalityId,
        GradeSpan.of(gradeFrom, gradeTo),
        ownership,
        languageForm,
        pupils,
        employees,
        vision,
        goals == null ? List.of() : goals,
        status == null ? SchoolStatus.ACTIVE : status,
        demo);
  }
}
