package no.rodtrad.indicator;

import com.google.errorprone.annotations.Immutable;

/** One sentence in bokmål, nynorsk and English. */
@Immutable
record TrendText(String nb, String nn, String en) {}
