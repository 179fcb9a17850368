package no.rodtrad.indicator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as a body names it: like a reply does, by whichever of its names is enough. */
record UnitInput(
    UnitType type,
    @Nullable UUID id,
    @Nullable String orgNumber,
    @Nullable String number,
    @Nullable String name) {

  /** The field it should have been named by; null when it is named well enough. */
  @Nullable String missingField() {
    return switch (type) {
      case NATION -> null;
      case COUNTY, MUNICIPALITY -> number == null ? "number" : null;
      case SCHOOL -> id == null && orgNumber == null ? "id" : null;
    };
  }
}
