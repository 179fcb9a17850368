package no.rodtrad.indicator;

/** One name in bokmål, nynorsk and English. */
public record LocalizedName(String nb, String nn, String en) {}
