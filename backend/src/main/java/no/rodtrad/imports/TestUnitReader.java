package no.rodtrad.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import no.rodtrad.imports.DelimitedText.Line;
import no.rodtrad.imports.NationalTestsHeading.Identity;
import no.rodtrad.school.OrgNumber;

/**
 * Whom a row is about. The level and the codes decide; the names of a row may be a municipality's,
 * "all schools" or anything else.
 */
final class TestUnitReader {
  private static final Pattern COUNTY = Pattern.compile("\\d{2}");
  private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
  private static final String WHOLE_COUNTRY = "00";
  private static final String WHOLE_COUNTY = "0000";
  private static final int LONGEST_NAME = 200;

  private final NationalTestsHeading heading;
  private final Line line;
  private final Problems problems;

  TestUnitReader(NationalTestsHeading heading, Line line, Problems problems) {
    this.heading = heading;
    this.line = line;
    this.problems = problems;
  }

  /** The unit, or nothing when the row does not tell, which is then noted. */
  Optional<FigureUnit> read() {
    return switch (text(Identity.LEVEL)) {
      case "1" -> nation();
      case "2" -> county();
      case "3" -> municipality();
      case "4" -> school();
      default -> {
        note(Identity.LEVEL, "unit-level", "The level of a unit is 1, 2, 3 or 4");
        yield Optional.empty();
      }
    };
  }

  /** The column that says which unit it is. */
  static String column(FigureUnit unit) {
    Identity column =
        unit instanceof FigureUnit.School
            ? Identity.ORG_NUMBER
            : unit instanceof FigureUnit.Municipality
                ? Identity.MUNICIPALITY_CODE
                : Identity.COUNTY_CODE;
    return column.heading();
  }

  private Optional<FigureUnit> nation() {
    boolean whole =
        Problems.allSound(
            is(Identity.COUNTY_CODE, WHOLE_COUNTRY), is(Identity.MUNICIPALITY_CODE, WHOLE_COUNTY));
    return whole ? Optional.of(new FigureUnit.Nation()) : Optional.empty();
  }

  private Optional<FigureUnit> county() {
    String number = text(Identity.COUNTY_CODE);
    boolean known =
        Problems.allSound(
            isCode(Identity.COUNTY_CODE, COUNTY, WHOLE_COUNTRY),
            is(Identity.MUNICIPALITY_CODE, WHOLE_COUNTY),
            is(Identity.ORG_NUMBER, number));
    return known ? Optional.of(new FigureUnit.County(number)) : Optional.empty();
  }

  private Optional<FigureUnit> municipality() {
    String number = text(Identity.MUNICIPALITY_CODE);
    boolean known =
        Problems.allSound(
            isCode(Identity.COUNTY_CODE, COUNTY, WHOLE_COUNTRY),
            isCode(Identity.MUNICIPALITY_CODE, MUNICIPALITY, WHOLE_COUNTY),
            is(Identity.ORG_NUMBER, number));
    return known ? Optional.of(new FigureUnit.Municipality(number)) : Optional.empty();
  }

  private Optional<FigureUnit> school() {
    String municipality = text(Identity.MUNICIPALITY_CODE);
    String number = text(Identity.ORG_NUMBER);
    boolean known =
        Problems.allSound(
            isCode(Identity.COUNTY_CODE, COUNTY, WHOLE_COUNTRY),
            isCode(Identity.MUNICIPALITY_CODE, MUNICIPALITY, WHOLE_COUNTY),
            isOrgNumber(number),
            isName(text(Identity.NAME)));
    return known
        ? Optional.of(
            new FigureUnit.School(new OrgNumber(number), text(Identity.NAME), municipality))
        : Optional.empty();
  }

  private boolean isOrgNumber(String number) {
    boolean valid = OrgNumber.isValid(number);
    if (!valid) {
      note(Identity.ORG_NUMBER, "org-number", "The organisation number is not valid");
    }
    return valid;
  }

  private boolean isName(String name) {
    boolean named = !name.isEmpty() && name.length() <= LONGEST_NAME;
    if (!named) {
      note(Identity.NAME, "name", "A school has a name of at most " + LONGEST_NAME + " characters");
    }
    return named;
  }

  private boolean isCode(Identity column, Pattern spelling, String whole) {
    String code = text(column);
    boolean right = spelling.matcher(code).matches() && !code.equals(whole);
    if (!right) {
      note(column, "code", "The code has " + whole.length() + " digits, leading zeros too");
    }
    return right;
  }

  private boolean is(Identity column, String expected) {
    boolean same = text(column).equals(expected);
    if (!same) {
      note(column, "code", "A unit of this level has the code " + expected + " here");
    }
    return same;
  }

  private String text(Identity column) {
    return FigureText.trim(line.fields().get(heading.place(column)));
  }

  private void note(Identity column, String code, String message) {
    problems.inColumn(line.number(), column.heading(), code, message);
  }
}
