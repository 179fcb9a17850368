package no.rodtrad.school;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as it is read, in lists and alone.
 *
 * @param number today's number, or the last one of a closed unit
 * @param validFrom the first day of the unit; null when it is older than the register
 * @param closedOn the first day it was no more
 */
@Schema(name = "Municipality")
public record MunicipalityDetail(
    String number,
    String name,
    CountyRef county,
    MunicipalityKind kind,
    SchoolStatus status,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate closedOn,
    List<FormerNumber> formerNumbers,
    List<Change> successors,
    List<Change> predecessors,
    List<Change> borderChanges) {

  /**
   * A number it had before.
   *
   * @param from the first day; null when it is older than the register
   * @param to the last day
   */
  public record FormerNumber(String number, String name, @Nullable LocalDate from, LocalDate to) {}

  /** The other end of a split, a merger or a border change, as it was called that day. */
  @Schema(name = "MunicipalityChange")
  public record Change(String number, String name, LocalDate on) {}
}
