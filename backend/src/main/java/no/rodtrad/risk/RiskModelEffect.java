package no.rodtrad.risk;

import no.rodtrad.shared.time.SchoolYear;

/** What other settings would do to the shares of one school year, as it is read. */
record RiskModelEffect(
    RiskModelRef against,
    SchoolYear schoolYear,
    RiskLevelEffect schools,
    RiskLevelEffect municipalities) {}
