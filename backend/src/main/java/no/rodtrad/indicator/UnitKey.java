package no.rodtrad.indicator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which unit a figure is about, by our own ids: numbers and names change while the unit stays.
 *
 * @param county the county's number; null unless it is one
 * @param id the municipality's or school's id; null for the others
 */
public record UnitKey(UnitType type, @Nullable String county, @Nullable UUID id) {

  public UnitKey {
    boolean hasId = type == UnitType.MUNICIPALITY || type == UnitType.SCHOOL;
    if ((county != null) != (type == UnitType.COUNTY) || (id != null) != hasId) {
      throw new IllegalArgumentException("A unit is named by what its type is named by");
    }
  }

  public static UnitKey nation() {
    return new UnitKey(UnitType.NATION, null, null);
  }

  public static UnitKey county(String number) {
    return new UnitKey(UnitType.COUNTY, number, null);
  }

  public static UnitKey municipality(UUID id) {
    return new UnitKey(UnitType.MUNICIPALITY, null, id);
  }

  public static UnitKey school(UUID id) {
    return new UnitKey(UnitType.SCHOOL, null, id);
  }

  /** As the database writes it in {@code unit_key}. */
  public String text() {
    return switch (type) {
      case NATION -> "nation";
      case COUNTY -> "county:" + county;
      case MUNICIPALITY -> "municipality:" + id;
      case SCHOOL -> "school:" + id;
    };
  }
}
