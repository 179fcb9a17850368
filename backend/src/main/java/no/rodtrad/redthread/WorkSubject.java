package no.rodtrad.redthread;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The thing itself, and where it is.
 *
 * @param resource its address in the API
 * @param screen the address of the screen where it is dealt with
 */
@Schema(name = "WorkSubject")
public record WorkSubject(Type type, UUID id, String name, String resource, String screen) {

  /** What sort of thing it is. */
  public enum Type {
    AGREEMENT,
    COURSE,
    MEASURE,
    SLOT,
    MESSAGE,
    PARTICIPATION,
    SCHOOL
  }

  /** A school it is about. */
  public record WorkSchool(UUID id, String name) {}
}
