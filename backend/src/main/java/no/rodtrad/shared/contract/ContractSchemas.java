package no.rodtrad.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.keyword.Keyword;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.rodtrad.shared.problem.InputError;

/** The contract's schemas, ready to judge JSON: every error of a value at once. */
@ApplicationScoped
public class ContractSchemas {
  /** What an OpenAPI document holds beside its schemas; no rule for any value. */
  private static final List<String> DOCUMENT_WORDS =
      List.of(
          "openapi",
          "info",
          "servers",
          "security",
          "tags",
          "paths",
          "components",
          "x-problems",
          "example");

  private final SchemaRegistry registry;
  private final Map<String, Schema> named = new ConcurrentHashMap<>();

  @Inject
  public ContractSchemas(ContractDocument document, @Any Instance<ContractFormat> formats) {
    this(document, formats.stream().toList());
  }

  /** The schemas with these formats of ours, outside the application. */
  public ContractSchemas(ContractDocument document, List<ContractFormat> formats) {
    var dialect =
        Dialect.builder("https://rodtrad.example/dialect", Dialects.getDraft202012())
            .keywords(keywords -> DOCUMENT_WORDS.forEach(w -> keywords.put(w, silent(w))))
            .keyword(new OrderedKeyword())
            .keyword(new UniqueByKeyword())
            .formats(
                Stream.concat(formats.stream(), Stream.of(new EmailFormat()))
                    .map(ContractSchemas::asFormat)
                    .toList())
            .build();
    var config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).preloadSchema(false).build();
    registry =
        SchemaRegistry.withDefaultDialect(
            dialect,
            builder ->
                builder
                    .schemaRegistryConfig(config)
                    .schemas(Map.of(ContractDocument.ID, document.tree().toString())));
  }

  /** Every error of the value against {@code #/components/schemas/<name>}. */
  public List<InputError> errors(String schemaName, JsonNode value) {
    var schema =
        named.computeIfAbsent(
            schemaName,
            name ->
                registry.getSchema(
                    SchemaLocation.of(ContractDocument.ID + "#/components/schemas/" + name)));
    return ContractErrors.of(schema, value);
  }

  /**
   * A schema made from a part of the contract; its local references are read within the contract.
   */
  public Schema anonymous(JsonNode part) {
    JsonNode copy = part.deepCopy();
    rebase(copy);
    return registry.getSchema(copy);
  }

  private static void rebase(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var reference = object.path("$ref").asText("");
      if (reference.startsWith("#")) {
        object.put("$ref", ContractDocument.ID + reference);
      }
      object.forEach(ContractSchemas::rebase);
    } else if (node instanceof ArrayNode array) {
      array.forEach(ContractSchemas::rebase);
    }
  }

  private static Keyword silent(String word) {
    return new AnnotationKeyword(word);
  }

  private static Format asFormat(ContractFormat format) {
    return new Format() {
      @Override
      public String getName() {
        return format.name();
      }

      @Override
      public boolean matches(ExecutionContext context, String value) {
        return format.matches(value);
      }
    };
  }
}
