package no.rodtrad.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a school.
 *
 * @param closedOn the first day it was no longer there; null while it is
 */
record SuccessionInput(@Nullable LocalDate closedOn, List<UUID> successorIds) {}
