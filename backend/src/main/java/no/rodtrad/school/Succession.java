package no.rodtrad.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a school, and what it was made of.
 *
 * @param closedOn the first day it was no longer there; null while it is, or when it is not known
 */
record Succession(@Nullable LocalDate closedOn, List<Other> successors, List<Other> predecessors) {

  /** A school at the other end of a step. */
  @Schema(name = "SchoolRef")
  record Other(UUID id, OrgNumber orgNumber, String name) {}
}
