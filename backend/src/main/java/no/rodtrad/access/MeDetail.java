package no.rodtrad.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The caller, as the server knows them.
 *
 * @param personId by which agreements name them; null for a system and one the server does not know
 * @param language they want to be written to in; null until one is chosen
 */
@Schema(name = "Me")
public record MeDetail(
    String subject,
    String name,
    Kind kind,
    @Nullable UUID personId,
    @Nullable Organisation organisation,
    @Schema(enumeration = {"nb", "nn", "en"}) @Nullable String language,
    List<Grant> grants) {

  /** A person or a machine. */
  public enum Kind {
    PERSON,
    SYSTEM
  }

  /** The organisation a system acts for. */
  public record Organisation(String orgNumber, @Nullable String name) {}

  /** A role and where it holds; a place that the role has not is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Grant(
      Role role,
      @Nullable Place provider,
      @Nullable Numbered municipality,
      @Nullable GrantedSchool school,
      @Nullable Numbered county) {}

  /** A provider. */
  public record Place(UUID id, String name) {}

  /** A municipality or county. */
  public record Numbered(String number, String name) {}

  /** A school. */
  public record GrantedSchool(UUID id, String orgNumber, String name) {}
}
