package no.rodtrad.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a stored figure stands on, beside the figure itself.
 *
 * @param uncertainty as published, ± in the figure's own unit; null where none is or the figure is
 *     hidden
 * @param demo invented
 * @param importId null when it was written by hand
 * @param importRow line of the file, counted from 1
 */
public record Evidence(
    @Nullable BigDecimal uncertainty,
    boolean demo,
    @Nullable UUID importId,
    @Nullable Integer importRow) {}
