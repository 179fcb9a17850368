package no.rodtrad.laws.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.rodtrad.shared.contract.ContractDocument;
import no.rodtrad.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** The framework writes its scan of the resources down when the application is built for a test. */
@ApiTest
class ContractScanTest {
  private static final String LIST = "/paths/~1api~1v1~1schools/get";
  private static final String ONE = "/paths/~1api~1v1~1schools~1{id}";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Contract contract = new Contract(new ContractDocument().tree());
  private final Contract scan = scan();

  @Test
  void the_resources_serve_exactly_the_contract() {
    assertThat(ScanComparison.differences(scan, contract)).isEmpty();
  }

  @Test
  void an_operation_nobody_serves_bites() {
    assertThat(differences(scan.without(ONE + "/patch")))
        .containsExactly("patch /api/v1/schools/{id} is in the contract and not served");
  }

  @Test
  void an_operation_the_contract_does_not_know_bites() {
    var more =
        scan.planted("/paths/~1api~1v1~1colours", scan.tree().at("/paths/~1api~1v1~1schools"));
    assertThat(differences(more)).contains("get /api/v1/colours is served and not in the contract");
  }

  @Test
  void another_operation_id_and_other_parameters_bite() {
    assertThat(differences(scan.planted(LIST + "/operationId", JSON.textNode("allSchools"))))
        .containsExactly("get /api/v1/schools is served by allSchools, not listSchools");
    assertThat(differences(scan.planted(LIST + "/parameters", JSON.arrayNode())))
        .singleElement()
        .asString()
        .startsWith("listSchools query: without [count, county");
    assertThat(
            ScanComparison.differences(
                scan,
                contract.planted("/paths/~1schools~1{id}/patch/parameters", JSON.arrayNode())))
        .containsExactly("changeSchool header: more [If-Match]");
  }

  @Test
  void other_media_types_bite() {
    assertThat(differences(scan.without(ONE + "/patch/requestBody/content/application~1json")))
        .containsExactly("changeSchool takes: without [application/json]");
    assertThat(differences(scan.without(LIST + "/responses/200/content/application~1json")))
        .contains("listSchools answers: without [application/json]");
  }

  @Test
  void another_shape_of_a_reply_bites() {
    var school = "/components/schemas/School/properties";
    assertThat(differences(scan.without(school + "/vision")))
        .anyMatch(s -> s.contains("without [vision]"));
    assertThat(differences(scan.planted(school + "/colour", JSON.objectNode())))
        .anyMatch(s -> s.contains("more [colour]"));
    assertThat(differences(scan.planted(school + "/name/type", JSON.textNode("integer"))))
        .anyMatch(s -> s.endsWith("/name: more [number]: without [string]"));
    assertThat(
            differences(
                scan.planted(
                    "/components/schemas/SchoolStatus/enum", JSON.arrayNode().add("OPEN"))))
        .anyMatch(s -> s.contains("enum: more [OPEN]: without [ACTIVE, CLOSED]"));
  }

  private List<String> differences(Contract planted) {
    return ScanComparison.differences(planted, contract);
  }

  private static Contract scan() {
    try {
      return new Contract(
          new ObjectMapper().readTree(Path.of("target/scan/openapi.json").toFile()));
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
