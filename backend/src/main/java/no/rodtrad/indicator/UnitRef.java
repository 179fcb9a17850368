package no.rodtrad.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is written in a reply.
 *
 * @param id of a school
 * @param orgNumber of a school, today's
 * @param number of a municipality or county, today's
 */
@Schema(name = "Unit")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitRef(
    UnitType type,
    @Nullable UUID id,
    @Nullable String orgNumber,
    @Nullable String number,
    @Nullable String name) {

  public static UnitRef nation() {
    return new UnitRef(UnitType.NATION, null, null, null, null);
  }

  public static UnitRef area(UnitType type, String number, String name) {
    return new UnitRef(type, null, null, number, name);
  }

  public static UnitRef school(UUID id, String orgNumber, String name) {
    return new UnitRef(UnitType.SCHOOL, id, orgNumber, null, name);
  }
}
