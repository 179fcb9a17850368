package no.rodtrad.imports;

import static no.rodtrad.imports.NationalTestsFile.aFile;
import static no.rodtrad.imports.NationalTestsFile.heading;
import static no.rodtrad.imports.NationalTestsFormatTest.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadNationalTestsTest {
  private static final String FLESBERG = "975285162";
  private static final String READING = heading("Lesing", "Skalapoeng");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "fem    |3,3 |25  |Skalapoeng           |not-a-number",
        "55     |x   |25  |Usikkerhet           |not-a-number",
        "5 5    |3,3 |25  |Skalapoeng           |not-a-number",
        "101    |3,3 |25  |Skalapoeng           |off-scale",
        "55,123 |3,3 |25  |Skalapoeng           |too-precise",
        "-1     |3,3 |25  |Skalapoeng           |off-scale",
        "55     |-3,3|25  |Usikkerhet           |negative",
        "55     |3,3 |25,5|Antall elever deltatt|not-a-count",
        "55     |3,3 |0   |Antall elever deltatt|not-a-count",
        "55     |3,3 |''  |Antall elever deltatt|incomplete-cell",
        "55     |*   |25  |Usikkerhet           |incomplete-cell",
        "''     |''  |25  |Skalapoeng           |incomplete-cell",
        "*      |3,3 |*   |Skalapoeng           |incomplete-cell",
        "55*    |3,3 |25  |Skalapoeng           |restricted-figure",
        "*      |*   |25 *|Antall elever deltatt|restricted-figure",
      })
  void refuses_a_cell_that_cannot_be(
      String value, String uncertainty, String n, String measure, String code) {
    NationalTestsFile file = aFile();
    cell(file, FLESBERG, "Lesing", value, uncertainty, n);

    assertThat(ReadFile.of(file).faults())
        .containsExactly(
            "%d %s %s".formatted(file.lineOf(FLESBERG), heading("Lesing", measure), code));
  }

  @ParameterizedTest
  @CsvSource({
    "975285162, EnhetNivaa,          5,         unit-level",
    "975285162, Organisasjonsnummer, 987654321, org-number",
    "975285162, Kommunekode,         305,       code",
    "975285162, EnhetNavn,           '',        name",
    "3006,      Organisasjonsnummer, 3007,      code",
    "30,        Kommunekode,         3001,      code",
    "00,        Fylkekode,           03,        code",
  })
  void refuses_a_row_whose_unit_is_not_told(String key, String column, String text, String code) {
    NationalTestsFile file = aFile();
    long line = file.lineOf(key);

    assertThat(ReadFile.of(file.with(key, column, text)).faults())
        .containsExactly(line + " " + column + " " + code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-2023", "2022/23", "2022-24", "22-23"})
  void refuses_a_second_spelling_of_the_school_year(String year) {
    String odd = READING.replace("2022-23", year);

    assertThat(ReadFile.of(aFile().withHeading(READING, odd)).faults())
        .contains("2 " + odd + " school-year");
  }

  @Test
  void refuses_missing_doubled_and_unknown_columns_all_at_once() {
    NationalTestsFile file =
        aFile()
            .withoutColumn("Kommunekode")
            .withoutColumn(READING)
            .withHeading("Nasjonalt", "Fylke")
            .withColumn("Merknad", "");

    assertThat(ReadFile.of(file).faults())
        .startsWith(
            "2 Fylke duplicate-column",
            "2 Merknad unknown-column",
            "2 Kommunekode missing-column",
            "2 Nasjonalt missing-column",
            "2 " + READING + " missing-column");
  }

  @Test
  void refuses_a_subject_a_grade_and_a_selection_it_does_not_know() {
    String sums = READING.replace("Lesing", "Naturfag");
    String grade = READING.replace("5. årstrinn", "7. årstrinn");
    String girls = READING.replace("Alle kjønn", "Jente");
    NationalTestsFile file =
        aFile().withColumn(sums, "1").withColumn(grade, "1").withColumn(girls, "1");

    assertThat(ReadFile.of(file).faults())
        .containsExactly(
            "2 " + sums + " unknown-column",
            "2 " + grade + " unknown-grade",
            "2 " + girls + " selection");
  }

  @Test
  void refuses_a_file_that_ends_in_the_middle_of_a_row() {
    byte[] whole = aFile().bytes();

    ReadFile read = ReadFile.of(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 80)));

    assertThat(read.faults()).containsExactly("15 null truncated");
  }

  @Test
  void refuses_a_file_that_ends_in_the_middle_of_a_character() {
    byte[] whole = aFile().bytes();

    ReadFile read = ReadFile.of(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 1)));

    assertThat(read.faults()).containsExactly("15 null truncated");
  }

  @Test
  void refuses_a_row_with_too_few_or_too_many_fields() {
    NationalTestsFile file = aFile();
    List<String> shifted = new ArrayList<>(file.row(FLESBERG));
    shifted.add(0, "4");
    file.withRow(shifted).withRow(shifted.subList(0, 8)).withRow(file.row("973501186"));

    assertThat(ReadFile.of(file).faults())
        .containsExactly("16 null field-count", "17 null field-count");
  }

  @Test
  void refuses_two_rows_of_one_unit_that_disagree() {
    NationalTestsFile file = aFile();
    List<String> other = new ArrayList<>(file.row(FLESBERG));
    other.set(other.size() - 1, "27");

    assertThat(ReadFile.of(file.withRow(other)).faults())
        .containsExactly("16 null conflicting-rows");
  }

  @Test
  void refuses_an_empty_file_and_one_with_a_heading_only() {
    assertThat(ReadFile.of(new ByteArrayInputStream(new byte[0])).faults())
        .containsExactly("null null empty-file");
    assertThat(ReadFile.of(aFile().withoutRows()).faults()).containsExactly("null null empty-file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"columns\": [], \"rows\": []}",
        "navn;antall\nÅ;3\n",
        "\u0000\u0001\u0002\u0003"
      })
  void refuses_another_report(String text) {
    ReadFile read = ReadFile.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

    assertThat(read.faults()).containsExactly("1 null other-report");
  }

  @Test
  void lists_the_first_thousand_problems_and_counts_them_all() {
    NationalTestsFile file = aFile();
    List<String> wrong = new ArrayList<>(file.row(FLESBERG));
    wrong.replaceAll(text -> text.matches("[\\d,]{2,3}") ? "x" : text);
    for (int i = 0; i < 400; i++) {
      file.withRow(wrong);
    }

    List<ImportProblem> problems = ReadFile.of(file).problems();

    assertThat(problems).hasSize(1001);
    assertThat(problems.get(1000).code()).isEqualTo("too-many-problems");
    assertThat(problems.get(1000).message()).contains("1000");
  }
}
