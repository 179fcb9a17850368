package no.rodtrad.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailFormatTest {
  private final EmailFormat email = new EmailFormat();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "per@eksempel.example",
        "kari.nordmann+smart@skole.kommune.no",
        "A@b.co",
        "x@xn--sknland-fxa.no"
      })
  void takes_addresses_under_any_top_domain(String text) {
    assertThat(email.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "a@b",
        "@b.no",
        "a@",
        "a@@b.no",
        "a b@c.no",
        "a@b..no",
        ".a@b.no",
        "a.@b.no",
        "a@-b.no",
        "a@b.no\n",
        "a@b.no,c@d.no",
        "<a@b.no>"
      })
  void refuses_what_is_no_address(String text) {
    assertThat(email.matches(text)).isFalse();
    assertThat(email.matches("x".repeat(65) + "@b.no")).isFalse();
  }
}
