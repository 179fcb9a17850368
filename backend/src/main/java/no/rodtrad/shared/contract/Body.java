package no.rodtrad.shared.contract;

import java.util.Arrays;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON body that has come but is not yet judged: what is missing (404) or forbidden (403) is said
 * before what is wrong in the body (400, 422), so a use case reads it when its turn has come.
 *
 * @param <T> a record that carries the name of its schema in the contract
 */
public final class Body<T> implements Supplier<T> {
  @Schema(hidden = true)
  private final byte[] content;

  @Schema(hidden = true)
  private final Class<T> type;

  @Schema(hidden = true)
  private final BodyContract contract;

  Body(byte[] content, Class<T> type, BodyContract contract) {
    this.content = content;
    this.type = type;
    this.contract = contract;
  }

  /** The body as its record; refuses malformed JSON and every error against the schema at once. */
  @Override
  public T get() {
    return contract.bind(contract.checked(content, type.getSimpleName()), type);
  }

  /** For telling a retry from another request. */
  public byte[] content() {
    return Arrays.copyOf(content, content.length);
  }
}
