package no.rodtrad.indicator;

import com.google.errorprone.annotations.Immutable;

/** One name in bokmål, nynorsk and English. */
@Immutable
public record LocalizedName(String nb, String nn, String en) {}
