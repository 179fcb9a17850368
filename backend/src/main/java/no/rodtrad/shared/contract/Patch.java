package no.rodtrad.shared.contract;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON merge patch (RFC 7396) that has come but is not yet judged; like {@link Body}, a use case
 * reads it when its turn has come. The patch itself is judged by the schema {@code XPatch}, and
 * what comes out of it by {@code XCreate}, so that a change can make nothing that could not have
 * been created.
 *
 * @param <T> the record {@code XCreate}
 */
public final class Patch<T> implements UnaryOperator<T> {
  @Schema(hidden = true)
  private final byte[] content;

  @Schema(hidden = true)
  private final Class<T> type;

  @Schema(hidden = true)
  private final BodyContract contract;

  Patch(byte[] content, Class<T> type, BodyContract contract) {
    this.content = content;
    this.type = type;
    this.contract = contract;
  }

  /** What stands, changed; refuses malformed JSON and every error against the schemas at once. */
  @Override
  public T apply(T current) {
    var created = type.getSimpleName();
    var patch = contract.checked(content, created.replaceFirst("Create$", "Patch"));
    return contract.bind(contract.merged(contract.tree(current), patch, created), type);
  }

  /** For telling a retry from another request. */
  public byte[] content() {
    return Arrays.copyOf(content, content.length);
  }
}
