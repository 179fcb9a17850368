package no.rodtrad.laws.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import no.rodtrad.testing.ContractWitness;
import no.rodtrad.testing.ContractWitness.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractWitnessTest {
  private static final String PROVIDERS = "/api/v1/providers";
  private static final String PAGE =
      """
      {"items": [{"id": "01900000-0000-7000-8000-000000000101", "name": "SMART-senteret",
                  "orgNumber": null}],
       "nextCursor": null, "total": 1}
      """;
  private static final String PROBLEM =
      """
      {"type": "/problems/unauthorized", "title": "Sign in first", "status": 401, "detail": "x",
       "instance": "/api/v1/providers", "traceId": "0123456789abcdef0123456789abcdef"}
      """;

  private final ContractWitness witness = new ContractWitness();

  @Test
  void a_true_reply_is_let_through() {
    assertThatCode(() -> judge(200, "application/json;charset=UTF-8", PAGE))
        .doesNotThrowAnyException();
    assertThatCode(() -> refused(401, PROBLEM)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"nextCursor\": null | \"nextCursor\": 7",
        "\"orgNumber\": null | \"orgNumber\": \"987654321\"",
        ", \"total\": 1 | , \"total\": \"one\"",
        ", \"total\": 1 | , \"total\": 1.5",
        "\"name\": \"SMART-senteret\", | ''",
        "\"name\": \"SMART-senteret\" | \"name\": \"\"",
        "\"name\": | \"city\": \"Stavanger\", \"name\":",
        "\"nextCursor\": null, | ''",
        "01900000-0000-7000 | x"
      })
  void a_wrong_type_a_missing_field_and_one_too_many_bite(String right, String wrong) {
    var lie = PAGE.replace(right.strip(), wrong.strip());
    assertThatThrownBy(() -> judge(200, "application/json", lie))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("differs from the contract");
  }

  @Test
  void an_unlisted_status_media_type_header_or_problem_bites() {
    assertThatThrownBy(() -> judge(201, "application/json", PAGE))
        .hasMessageContaining("not listed");
    assertThatThrownBy(() -> judge(200, "text/html", PAGE)).hasMessageContaining("text/html");
    assertThatThrownBy(() -> judge(200, "application/json", "<html>"))
        .hasMessageContaining("not JSON");
    assertThatThrownBy(() -> judge(401, "application/problem+json", PROBLEM))
        .hasMessageContaining("lacks the header WWW-Authenticate");
    assertThatThrownBy(
            () ->
                witness.judge(
                    "GET", PROVIDERS, new Reply(200, "application/json", Set.of("etag"), PAGE)))
        .hasMessageContaining("unlisted ETag");
    assertThatThrownBy(() -> refused(401, PROBLEM.replace("unauthorized", "forbidden")))
        .hasMessageContaining("unlisted problem: forbidden");
  }

  @Test
  void an_operation_that_is_not_in_the_contract_bites() {
    assertThatThrownBy(
            () ->
                witness.judge(
                    "POST", PROVIDERS, new Reply(200, "application/json", Set.of(), PAGE)))
        .hasMessageContaining("not in the contract");
  }

  private void judge(int status, String mediaType, String body) {
    witness.judge("GET", PROVIDERS, new Reply(status, mediaType, Set.of(), body));
  }

  private void refused(int status, String body) {
    witness.judge(
        "GET",
        PROVIDERS,
        new Reply(status, "application/problem+json", Set.of("www-authenticate"), body));
  }
}
