package no.rodtrad.indicator;

/** One sentence in bokmål, nynorsk and English. */
record TrendText(String nb, String nn, String en) {}
