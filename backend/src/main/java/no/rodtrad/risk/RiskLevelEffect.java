package no.rodtrad.risk;

import java.util.List;

/**
 * How many units of one level get another share, as it is read.
 *
 * @param gained units with a share by the new settings only
 * @param lost units with a share by the old ones only
 * @param largest those whose share differs most
 */
record RiskLevelEffect(
    int units,
    int higher,
    int lower,
    int same,
    int gained,
    int lost,
    int without,
    int pointsDiffer,
    List<RiskEffectUnit> largest) {}
