package no.rodtrad.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One error in what was sent: where (a JSON pointer into the body, or a parameter's name), a code
 * for machines, and a sentence for people.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputError(
    @Nullable String pointer, @Nullable String parameter, String code, String message) {
  /** A place holds names as they were sent; the contract says how much of them comes back. */
  private static final int LONGEST_POINTER = 1000;

  private static final int LONGEST_PARAMETER = 200;

  public InputError {
    pointer = cut(pointer, LONGEST_POINTER);
    parameter = cut(parameter, LONGEST_PARAMETER);
  }

  private static @Nullable String cut(@Nullable String name, int length) {
    return name == null || name.length() <= length ? name : name.substring(0, length);
  }

  public static InputError at(String pointer, String code, String message) {
    return new InputError(pointer, null, code, message);
  }

  public static InputError parameter(String name, String code, String message) {
    return new InputError(null, name, code, message);
  }

  /** The same, in a body where it stands deeper. */
  public InputError under(String place) {
    return new InputError(place + (pointer == null ? "" : pointer), null, code, message);
  }

  /** A reference to something that does not exist for the caller. */
  public static InputError unknownReference(String pointer, String what) {
    return at(pointer, "reference", "There is no such " + what + ".");
  }
}
