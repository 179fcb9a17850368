package no.rodtrad.risk;

import no.rodtrad.indicator.RiskIndicator;

/**
 * Where a cell stands in a window, whichever years the window has: what two windows are paired by.
 *
 * @param yearsBack 0 for the window's last year
 */
record Place(RiskIndicator indicator, int grade, int yearsBack) {}
