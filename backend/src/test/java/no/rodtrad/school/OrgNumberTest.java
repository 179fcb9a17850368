package no.rodtrad.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrgNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"982164486", "975285162", "310000019", "974795655", "U00000080"})
  void takes_numbers_with_a_right_check_digit_and_those_of_schools_abroad(String number) {
    assertThat(new OrgNumber(number)).hasToString(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "987654321",
        "982164487",
        "98216448",
        "9821644861",
        "982 164 486",
        " 982164486",
        "98216448X",
        "982164486\n",
        "٩٨٢١٦٤٤٨٦",
        "",
        "U",
        "u00000080",
        "U000000000801"
      })
  void refuses_everything_else(String text) {
    assertThat(OrgNumber.isValid(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new OrgNumber(text));
  }

  @Test
  void refuses_every_number_whose_check_digit_would_be_ten() {
    assertThat(IntStream.range(0, 10).mapToObj(digit -> "00000006" + digit))
        .noneMatch(OrgNumber::isValid);
  }
}
