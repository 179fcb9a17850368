package no.rodtrad.imports;

import static no.rodtrad.imports.NationalTestsFile.aFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.rodtrad.shared.privacy.NationalIdWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made here, from dates nobody has; none stands written in the source. */
class NationalIdTest {

  static List<String> nationalIds() {
    return List.of(
        made("010100", 100),
        made("410100", 100),
        made("014100", 200),
        made("018100", 300),
        made("311299", 900));
  }

  @ParameterizedTest
  @MethodSource("nationalIds")
  void finds_ordinary_d_and_synthetic_numbers(String id) {
    assertThat(NationalIdWatch.isIn(id)).isTrue();
    assertThat(NationalIdWatch.isIn("a;" + id + ";b")).isTrue();
    assertThat(NationalIdWatch.isIn("x" + id.substring(0, 6) + " " + id.substring(6) + "y"))
        .isTrue();
    assertThat(NationalIdWatch.isIn("100000 " + id.substring(0, 6) + "\u00a0" + id.substring(6)))
        .isTrue();
    assertThat(NationalIdWatch.isIn(id.substring(0, 6) + "-" + id.substring(6))).isTrue();
  }

  @Test
  void leaves_other_numbers_alone() {
    String id = made("010100", 100);
    char otherDigit = id.charAt(10) == '9' ? '0' : '9';

    assertThat(
            List.of(
                id.substring(0, 10) + otherDigit,
                id + "1",
                "1" + id,
                id.substring(0, 5) + " " + id.substring(5),
                id.substring(0, 6) + ";" + id.substring(6),
                id.substring(0, 6) + "  " + id.substring(6),
                made("001300", 100),
                "982164486",
                "55 704"))
        .noneMatch(NationalIdWatch::isIn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8", "windows-1252"})
  void refuses_the_whole_file_and_says_nothing_else(String charset) {
    String id = made("010100", 100);
    NationalTestsFile file =
        aFile()
            .encodedAs(Charset.forName(charset))
            .withHeading("Nasjonalt", id)
            .with("975285162", NationalTestsFile.heading("Lesing", "Skalapoeng"), "x" + id);

    ReadFile read = ReadFile.of(file);

    assertThat(read.faults()).containsExactly("2 null national-id");
    assertThat(read.problems().toString()).doesNotContain(id).doesNotContain(id.substring(0, 6));
  }

  @Test
  void finds_it_behind_a_fault_that_ends_the_reading_and_in_the_last_field() {
    String id = made("410100", 100);
    byte[] otherReport = ("navn;nummer\nx;1\ny;" + id).getBytes(StandardCharsets.UTF_8);

    assertThat(ReadFile.of(new java.io.ByteArrayInputStream(otherReport)).faults())
        .containsExactly("3 null national-id");
  }

  /**
   * The first number with this date and at least this individual number that has two check digits.
   */
  static String made(String date, int individual) {
    for (int i = individual; ; i++) {
      String nine = date + i;
      int first = checkDigit(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
      int second = checkDigit(nine + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
      if (first < 10 && second < 10) {
        return nine + first + second;
      }
    }
  }

  private static int checkDigit(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }
}
