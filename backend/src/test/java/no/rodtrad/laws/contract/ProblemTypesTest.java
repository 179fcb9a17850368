package no.rodtrad.laws.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.rodtrad.shared.contract.ContractDocument;
import no.rodtrad.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ProblemTypesTest {
  private final Contract contract = new Contract(new ContractDocument().tree());

  @Test
  void the_code_and_the_contract_know_the_same_problems() {
    var inCode =
        Stream.of(ProblemType.values()).map(t -> t.slug() + " " + t.status() + " " + t.title());
    var inContract =
        contract.tree().path("x-problems").properties().stream()
            .map(
                problem ->
                    problem.getKey()
                        + " "
                        + problem.getValue().path("status").asInt()
                        + " "
                        + problem.getValue().path("title").asText());
    assertThat(inCode).containsExactlyInAnyOrderElementsOf(inContract.toList());
  }

  @Test
  void every_reply_names_problems_of_its_status_and_every_problem_is_named_by_a_reply() {
    var known = contract.tree().path("x-problems");
    var named =
        contract.operations().values().stream()
            .flatMap(operation -> operation.node().path("responses").properties().stream())
            .filter(reply -> reply.getKey().startsWith("4") || reply.getKey().startsWith("5"))
            .flatMap(
                reply -> {
                  var problems = contract.resolve(reply.getValue()).path("x-problems");
                  assertThat(problems).as(reply.toString()).isNotEmpty();
                  return StreamSupport.stream(problems.spliterator(), false)
                      .map(slug -> reply.getKey() + " " + slug.asText());
                })
            .distinct();
    var listed =
        known.properties().stream()
            .map(problem -> problem.getValue().path("status").asText() + " " + problem.getKey())
            .filter(problem -> !problem.equals("405 method-not-allowed"));
    assertThat(named).containsExactlyInAnyOrderElementsOf(listed.toList());
  }
}
