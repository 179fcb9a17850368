package no.rodtrad.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.school.OrgNumber;
import no.rodtrad.school.Register;
import no.rodtrad.school.Span;
import no.rodtrad.shared.time.SchoolYear;

/** The units of the register by the codes a file calls them by, as they were in a school year. */
final class UnitIndex {
  private final Map<String, Register.NumberedMunicipality> municipalities = new HashMap<>();
  private final Map<String, Span> counties = new HashMap<>();
  private final Map<OrgNumber, UUID> schools;

  UnitIndex(Register register) {
    register.municipalities().forEach(m -> municipalities.put(m.number(), m));
    register.counties().forEach(county -> counties.put(county.number(), county.existed()));
    schools = new HashMap<>(register.schools());
  }

  /** The unit, if the register has it. */
  Optional<UnitKey> find(FigureUnit unit) {
    if (unit instanceof FigureUnit.County county) {
      return counties.containsKey(county.number())
          ? Optional.of(UnitKey.county(county.number()))
          : Optional.empty();
    }
    if (unit instanceof FigureUnit.Municipality municipality) {
      return municipality(municipality.number()).map(UnitKey::municipality);
    }
    if (unit instanceof FigureUnit.School school) {
      return Optional.ofNullable(schools.get(school.orgNumber())).map(UnitKey::school);
    }
    return Optional.of(UnitKey.nation());
  }

  Optional<UUID> municipality(String number) {
    return Optional.ofNullable(municipalities.get(number)).map(Register.NumberedMunicipality::id);
  }

  /** Whether the unit is the municipality, or a school in it. */
  boolean isOf(UUID owner, FigureUnit unit) {
    if (unit instanceof FigureUnit.Municipality municipality) {
      return municipality(municipality.number()).filter(owner::equals).isPresent();
    }
    return unit instanceof FigureUnit.School school
        && municipality(school.municipalityNumber()).filter(owner::equals).isPresent();
  }

  /** Whether the unit was there in the year; a renumbered place was, under each of its numbers. */
  boolean existed(FigureUnit unit, SchoolYear year) {
    return touches(year, existence(unit));
  }

  /** Whether the year's own structure calls the unit so. */
  boolean isCalledSo(FigureUnit unit, SchoolYear year) {
    return unit instanceof FigureUnit.Municipality municipality
        ? touches(
            year,
            Optional.ofNullable(municipalities.get(municipality.number()))
                .map(Register.NumberedMunicipality::numbered))
        : existed(unit, year);
  }

  void added(Map<OrgNumber, UUID> newSchools) {
    schools.putAll(newSchools);
  }

  private Optional<Span> existence(FigureUnit unit) {
    if (unit instanceof FigureUnit.Municipality municipality) {
      return Optional.ofNullable(municipalities.get(municipality.number()))
          .map(Register.NumberedMunicipality::existed);
    }
    return unit instanceof FigureUnit.County county
        ? Optional.ofNullable(counties.get(county.number()))
        : Optional.of(new Span(null, null));
  }

  private static boolean touches(SchoolYear year, Optional<Span> span) {
    return span.filter(s -> s.touches(year.startsOn(), year.endsOn())).isPresent();
  }
}
