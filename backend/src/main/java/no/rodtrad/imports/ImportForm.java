package no.rodtrad.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.rodtrad.shared.contract.ContractSchemas;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The form a file is sent with, judged by the contract when its turn has come. */
final class ImportForm implements Supplier<ImportUpload> {
  private static final long LARGEST_FILE = 200L << 20;
  private static final String FILE = "file";
  private static final String SCHEMA = "ImportUpload";

  private final Map<String, Collection<FormValue>> fields;
  private final ContractSchemas contract;

  ImportForm(MultipartFormDataInput form, ContractSchemas contract) {
    this.fields = new TreeMap<>(form.getValues());
    this.contract = contract;
  }

  /** The form's values; refuses with every error at once. */
  @Override
  public ImportUpload get() {
    List<InputError> errors = new ArrayList<>();
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    fields.forEach((name, sent) -> take(name, sent, values, errors));
    errors.addAll(contract.errors(SCHEMA, values));
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    FormValue file = fields.getOrDefault(FILE, List.of()).iterator().next();
    return new ImportUpload(
        new ImportRun.Order(
            ImportSource.valueOf(values.get("source").textValue()),
            ImportMode.valueOf(values.get("mode").textValue()),
            values.path("createMissingSchools").booleanValue(),
            null),
        values.path("municipalityNumber").textValue(),
        values.get(FILE).textValue(),
        () -> file.getFileItem().getInputStream());
  }

  /** Refuses a file that is larger than we take. */
  void requireSize() {
    long size = 0;
    for (FormValue value : fields.getOrDefault(FILE, List.of())) {
      size += value.isFileItem() ? size(value) : 0;
    }
    if (size > LARGEST_FILE) {
      throw new Problem(
          ProblemType.PAYLOAD_TOO_LARGE,
          "The file is larger than the " + LARGEST_FILE + " bytes taken here.");
    }
  }

  private static void take(
      String name, Collection<FormValue> sent, ObjectNode values, List<InputError> errors) {
    FormValue value = sent.iterator().next();
    if (sent.size() > 1) {
      errors.add(InputError.at("/" + name, "duplicate", "Send this field once."));
    }
    if (value.isFileItem() != name.equals(FILE)) {
      values.putObject(name);
    } else if (value.isFileItem()) {
      values.put(name, value.getFileName());
    } else if (name.equals("createMissingSchools") && isBoolean(value.getValue())) {
      values.put(name, Boolean.parseBoolean(value.getValue()));
    } else {
      values.put(name, value.getValue());
    }
  }

  private static boolean isBoolean(String text) {
    return text.equals("true") || text.equals("false");
  }

  private static long size(FormValue file) {
    try {
      return file.getFileItem().getFileSize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
