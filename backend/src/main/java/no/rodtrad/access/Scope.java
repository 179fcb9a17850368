package no.rodtrad.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an action would touch.
 *
 * @param agreement where a role reaches by agreement (slots, agreements); null where it reaches by
 *     school
 */
public record Scope(
    @Nullable UUID provider,
    List<UUID> schools,
    @Nullable UUID agreement,
    @Nullable UUID municipality) {

  /** The product as a whole: its register, its models, public figures. */
  public static Scope everything() {
    return new Scope(null, List.of(), null, null);
  }

  public static Scope provider(UUID provider) {
    return new Scope(provider, List.of(), null, null);
  }

  public static Scope schools(@Nullable UUID provider, Collection<UUID> schools) {
    return new Scope(provider, List.copyOf(schools), null, null);
  }

  public static Scope agreement(
      UUID agreement, UUID provider, Collection<UUID> schools, @Nullable UUID municipality) {
    return new Scope(provider, List.copyOf(schools), agreement, municipality);
  }

  public static Scope municipality(UUID municipality) {
    return new Scope(null, List.of(), null, municipality);
  }
}
