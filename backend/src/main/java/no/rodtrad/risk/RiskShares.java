package no.rodtrad.risk;

import java.util.List;

/** The latest shares of some schools, in the order they were asked for. */
record RiskShares(List<RiskShare> items) {}
