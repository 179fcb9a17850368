package no.rodtrad.laws.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.rodtrad.shared.problem.ProblemType;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

@ApiTest
class PublicPagesTest {
  @Test
  void the_contract_is_served_byte_by_byte() throws Exception {
    var served = As.nobody().get("/openapi.yaml");
    assertThat(served.statusCode()).isEqualTo(200);
    assertThat(served.contentType()).startsWith("application/yaml");
    assertThat(served.asByteArray()).isEqualTo(Files.readAllBytes(Path.of("../openapi.yaml")));
  }

  @Test
  void no_other_description_of_the_api_is_served() {
    for (String path : List.of("/q/openapi", "/q/openapi.json", "/q/openapi.yaml", "/openapi")) {
      As.nobody().get(path).then().statusCode(404);
    }
  }

  @Test
  void the_contract_can_be_read_as_a_page() {
    As.nobody()
        .get("/q/swagger-ui/")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/html"))
        .body(containsString("/openapi.yaml"));
  }

  @Test
  void every_problem_has_a_page_and_all_stand_on_one() {
    var all = As.nobody().get("/problems");
    assertThat(all.statusCode()).isEqualTo(200);
    for (ProblemType type : ProblemType.values()) {
      As.nobody()
          .get(type.path())
          .then()
          .statusCode(200)
          .contentType(startsWith("text/html"))
          .body(containsString(type.title()));
      assertThat(all.asString()).contains(type.path(), type.title());
    }
  }

  @Test
  void a_problem_nobody_has_is_not_found() {
    for (String path :
        List.of("/problems/nothing", "/problems/%3Cscript%3E", "/nothing", "/q/no")) {
      As.nobody().get(path).then().statusCode(404).body("status", equalTo(404));
    }
  }

  /** Whoever tries addresses must not fill the memory with what is measured of them. */
  @Test
  void what_is_measured_is_told_by_the_paths_of_the_contract() {
    As.nobody().get("/api/v1/schools/tried-by-nobody").then().statusCode(401);
    As.nobody().get("/api/v1/tried-by-nobody").then().statusCode(401);
    As.nobody().get("/tried-by-nobody").then().statusCode(404);
    As.admin().delete("/api/v1/schools/tried-by-somebody").then().statusCode(405);
    As.admin().get("/api/v1/schools").then().statusCode(200);
    As.nobody()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("uri=\"/api/v1/schools\""))
        .body(not(containsString("tried-by")));
  }

  @Test
  void health_needs_no_token() {
    for (String path : List.of("/q/health/live", "/q/health/ready")) {
      As.nobody().get(path).then().statusCode(200).body("status", equalTo("UP"));
    }
  }
}
