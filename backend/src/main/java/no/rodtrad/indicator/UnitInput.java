package no.rodtrad.indicator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as a body names it: like a reply does, by whichever of its names is enough. */
public record UnitInput(
    UnitType type,
    @Nullable UUID id,
    @Nullable String orgNumber,
    @Nullable String number,
    @Nullable String name) {

  /** The field it should have been named by; null when it is named well enough. */
  public @Nullable String missingField() {
    return switch (type) {
      case NATION -> null;
      case COUNTY, MUNICIPALITY -> number == null ? "number" : null;
      case SCHOOL -> id == null && orgNumber == null ? "id" : null;
    };
  }

  /** As a query names it; only where no field is missing. */
  public String reference() {
    return switch (type) {
      case NATION -> "nation";
      case COUNTY -> "county:" + number;
      case MUNICIPALITY -> "municipality:" + number;
      case SCHOOL -> "school:" + (id == null ? orgNumber : id);
    };
  }
}
