package no.rodtrad.measure;

/**
 * A factor, its level, and what the judgement builds on.
 *
 * @param level 1 (not begun) to 4 (part of how everyone works)
 */
public record JudgedFactor(Factor factor, int level, String evidence) {}
