package no.rodtrad.imports;

import static no.rodtrad.imports.NationalTestsFile.aFile;
import static no.rodtrad.imports.NationalTestsFile.heading;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.school.OrgNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NationalTestsFormatTest {

  @Test
  void reads_nation_county_municipality_and_school_by_level_and_codes() {
    ReadFile read = ReadFile.of(aFile());

    assertThat(read.problems()).isEmpty();
    assertThat(read.rows()).hasSize(13);
    assertThat(read.rows().stream().map(FigureRow::unit).toList().subList(0, 4))
        .containsExactly(
            new FigureUnit.Nation(),
            new FigureUnit.County("30"),
            new FigureUnit.Municipality("3050"),
            new FigureUnit.School(new OrgNumber("975285162"), "Flesberg skole", "3050"));
    assertThat(read.rows().get(3).line()).isEqualTo(6);
  }

  @Test
  void reads_value_uncertainty_and_participants_of_each_test() {
    assertThat(figuresOf("975285162"))
        .containsExactly(
            "NP_ENGLISH_SCALE 5 2022-23 VALUE 53 3.9 27",
            "NP_READING_SCALE 5 2022-23 VALUE 55 3.3 25",
            "NP_NUMERACY_SCALE 5 2022-23 VALUE 49 3.7 26");
    assertThat(ReadFile.text(ReadFile.of(aFile()).rows().get(0).figures().get(0)))
        .isEqualTo("NP_ENGLISH_SCALE 5 2022-23 VALUE 50 0.1 55704");
  }

  @Test
  void tells_hidden_from_not_taken_part_and_neither_is_zero() {
    assertThat(figuresOf("973501186")).allMatch(cell -> cell.endsWith("SUPPRESSED null null null"));
    assertThat(figuresOf("974552027"))
        .containsExactly(
            "NP_ENGLISH_SCALE 5 2022-23 ABSENT null null null",
            "NP_READING_SCALE 5 2022-23 VALUE 49 2.4 61",
            "NP_NUMERACY_SCALE 5 2022-23 ABSENT null null null");
    assertThat(figuresOf("973480634").get(0)).endsWith("ABSENT null null null");
  }

  @Test
  void hidden_participants_hide_the_cell_even_where_the_value_is_left_empty() {
    NationalTestsFile file = aFile();
    cell(file, "975285162", "Lesing", "", "", "*");

    assertThat(figuresOf(file, "975285162").get(1)).endsWith("SUPPRESSED null null null");
  }

  static Stream<Arguments> spellings() {
    Charset windows = Charset.forName("windows-1252");
    return Stream.of(
        Arguments.of("UTF-16 with mark", aFile().withByteOrderMark()),
        Arguments.of("big-endian", aFile().encodedAs(StandardCharsets.UTF_16BE)),
        Arguments.of(
            "big-endian, mark", aFile().encodedAs(StandardCharsets.UTF_16BE).withByteOrderMark()),
        Arguments.of("UTF-8", aFile().encodedAs(StandardCharsets.UTF_8)),
        Arguments.of("UTF-8, mark", aFile().encodedAs(StandardCharsets.UTF_8).withByteOrderMark()),
        Arguments.of("Windows", withoutSami().encodedAs(windows)),
        Arguments.of("Latin-1", withoutSami().encodedAs(StandardCharsets.ISO_8859_1)),
        Arguments.of("CRLF", aFile().endingLinesWith("\r\n")),
        Arguments.of("CR", aFile().endingLinesWith("\r")),
        Arguments.of("semicolon", aFile().delimitedBy(";").withoutSeparatorLine()),
        Arguments.of("bar", aFile().delimitedBy("|").withoutSeparatorLine()),
        Arguments.of("comma, quoted", aFile().delimitedBy(",")),
        Arguments.of("comma, found", aFile().delimitedBy(",").withoutSeparatorLine()),
        Arguments.of("decimal point", aFile().writingNumbers(n -> n.replace(',', '.'))),
        Arguments.of("no-break space", aFile().writingNumbers(n -> n.replace(' ', '\u00a0'))),
        Arguments.of("narrow space", aFile().writingNumbers(n -> n.replace(' ', '\u202f'))),
        Arguments.of("no thousands mark", aFile().writingNumbers(n -> n.replace(" ", ""))),
        Arguments.of("other column order", reversed()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spellings")
  void every_spelling_of_the_report_gives_equal_numbers(String name, NationalTestsFile file) {
    ReadFile read = ReadFile.of(file);

    assertThat(read.problems()).isEmpty();
    if (name.equals("other column order")) {
      assertThat(read.rows().get(3).figures())
          .containsExactlyInAnyOrderElementsOf(ReadFile.of(aFile()).rows().get(3).figures());
    } else {
      assertThat(read.figures()).isEqualTo(ReadFile.of(aFile()).figures());
    }
  }

  @Test
  void names_are_never_a_key() {
    NationalTestsFile renamed =
        aFile()
            .with("3050", "EnhetNavn", "Alle skoler")
            .with("975285162", "EnhetNavn", "Annet navn");

    assertThat(ReadFile.of(renamed).figures()).isEqualTo(ReadFile.of(aFile()).figures());
  }

  @Test
  void reads_the_share_at_mastery_level_one_and_leaves_the_other_levels() {
    NationalTestsFile file =
        aFile()
            .withColumn(heading("Lesing", "Mestringsnivå 1"), "24,3")
            .withColumn(heading("Lesing", "Mestringsnivå 2"), "50,1")
            .withColumn(heading("Engelsk", "Mestringsnivå 1"), "20,0");

    assertThat(figuresOf(file, "975285162"))
        .hasSize(4)
        .contains("NP_READING_LEVEL1 5 2022-23 VALUE 24.3 null 25");
  }

  @Test
  void skips_a_row_that_stands_twice_with_the_same_figures() {
    NationalTestsFile file = aFile();
    long second = file.nextLine();
    file.withRow(file.row("975285162"));

    ReadFile read = ReadFile.of(file);

    assertThat(read.problems()).isEmpty();
    assertThat(read.rows()).hasSize(13);
    assertThat(read.skips()).containsExactly(second + " duplicate-row");
  }

  static void cell(NationalTestsFile file, String key, String subject, String... texts) {
    file.with(key, heading(subject, "Skalapoeng"), texts[0])
        .with(key, heading(subject, "Usikkerhet"), texts[1])
        .with(key, heading(subject, "Antall elever deltatt"), texts[2]);
  }

  private static List<String> figuresOf(String orgNumber) {
    return figuresOf(aFile(), orgNumber);
  }

  private static List<String> figuresOf(NationalTestsFile file, String orgNumber) {
    return ReadFile.of(file).rows().stream()
        .filter(
            row ->
                row.unit() instanceof FigureUnit.School s
                    && s.orgNumber().value().equals(orgNumber))
        .flatMap(row -> row.figures().stream())
        .map(ReadFile::text)
        .toList();
  }

  /** The old encodings have no Sami letters. */
  private static NationalTestsFile withoutSami() {
    return aFile()
        .with("2100", "Fylke", "Troms og Finnmark")
        .with("974795655", "Fylke", "Troms og Finnmark");
  }

  private static NationalTestsFile reversed() {
    return aFile()
        .changed(
            row -> {
              List<String> reversed = new ArrayList<>(row);
              Collections.reverse(reversed);
              return reversed;
            });
  }
}
