package no.rodtrad.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.school.Register;
import no.rodtrad.school.Span;
import no.rodtrad.shared.time.SchoolYear;

/**
 * The units of the register by the names a report calls them by, for a report tells no numbers. A
 * name alone is never trusted: it counts in its year and under the names above it, and where it
 * still fits several, none is chosen.
 */
final class UnitNames {
  private static final String BETWEEN_LANGUAGES = " - ";
  private static final String PLACE_BEHIND = "\\s*\\([^)]*\\)$";

  private final Register register;
  private final List<Register.NumberedMunicipality> municipalities;
  private final List<Register.NumberedCounty> counties;
  private final Map<UUID, List<Register.NamedSchool>> schools = new HashMap<>();

  UnitNames(Register register) {
    this.register = register;
    municipalities = register.municipalities();
    counties = register.counties();
  }

  /**
   * The units that are called so: one, none, or several that share the name.
   *
   * @param path the county, the municipality and the school, as far as it goes; empty is the nation
   */
  List<FigureUnit> called(List<String> path, SchoolYear year) {
    return switch (path.size()) {
      case 0 -> List.of(new FigureUnit.Nation());
      case 1 ->
          countiesCalled(path.get(0), year).stream()
              .<FigureUnit>map(county -> new FigureUnit.County(county.number()))
              .toList();
      case 2 ->
          municipalitiesCalled(path, year).stream()
              .<FigureUnit>map(place -> new FigureUnit.Municipality(place.number()))
              .toList();
      default ->
          municipalitiesCalled(path, year).stream()
              .flatMap(place -> schoolsCalled(path.get(2), place).stream())
              .toList();
    };
  }

  private List<Register.NumberedCounty> countiesCalled(String name, SchoolYear year) {
    return counties.stream()
        .filter(county -> touches(year, county.existed()) && areOne(county.name(), name))
        .toList();
  }

  /**
   * Reports put Svalbard below a county, the register does not: the county is asked only where the
   * name alone fits several.
   */
  private Collection<Register.NumberedMunicipality> municipalitiesCalled(
      List<String> path, SchoolYear year) {
    List<Register.NumberedMunicipality> named =
        municipalities.stream()
            .filter(place -> touches(year, place.numbered()) && areOne(place.name(), path.get(1)))
            .toList();
    Collection<Register.NumberedMunicipality> places = oneOfEach(named);
    if (places.size() <= 1) {
      return places;
    }
    Set<String> numbers =
        countiesCalled(path.get(0), year).stream()
            .map(Register.NumberedCounty::number)
            .collect(Collectors.toSet());
    return oneOfEach(
        named.stream().filter(place -> numbers.contains(countyOf(place.number()))).toList());
  }

  /** A place that was renumbered during the year has two numbers, and is one place. */
  private static Collection<Register.NumberedMunicipality> oneOfEach(
      List<Register.NumberedMunicipality> places) {
    return places.stream()
        .collect(
            Collectors.toMap(
                Register.NumberedMunicipality::id, place -> place, (first, second) -> first))
        .values();
  }

  private List<FigureUnit> schoolsCalled(String name, Register.NumberedMunicipality place) {
    return schools.computeIfAbsent(place.id(), register::schoolsIn).stream()
        .filter(school -> plain(school.name()).equals(plain(name)))
        .<FigureUnit>map(
            school -> new FigureUnit.School(school.orgNumber(), school.name(), place.number()))
        .toList();
  }

  /** The first two digits of a municipality's number are its county's. */
  private static String countyOf(String municipality) {
    return municipality.substring(0, 2);
  }

  private static boolean touches(SchoolYear year, Span span) {
    return span.touches(year.startsOn(), year.endsOn());
  }

  /** Whether both are the same name, in one language, in several, or with its county behind it. */
  private static boolean areOne(String registered, String told) {
    return !Collections.disjoint(spellings(registered), spellings(told));
  }

  private static Set<String> spellings(String name) {
    Set<String> all = new HashSet<>();
    all.add(plain(name));
    Arrays.stream(name.split(BETWEEN_LANGUAGES))
        .map(part -> plain(part.strip().replaceAll(PLACE_BEHIND, "")))
        .forEach(all::add);
    return all;
  }

  private static String plain(String name) {
    return FigureText.trim(name).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The only one of them; nothing when there is none, or no telling which. */
  static Optional<FigureUnit> only(List<FigureUnit> units) {
    return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
  }
}
