package no.rodtrad.scheme;

import java.util.List;

/**
 * A report a scheme asks for.
 *
 * @param dueDays days after the last day of the school year
 */
public record SchemeReport(int number, int afterYear, int dueDays, List<ReportParty> parties) {}
