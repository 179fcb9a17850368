package no.rodtrad.indicator;

import java.util.List;

/** A similar school and what it shares, as it is read. */
record SimilarSchool(UnitRef unit, int pupils, List<SimilarReason> reasons) {}
