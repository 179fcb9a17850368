package no.rodtrad.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An analysis as it is read, in lists and alone.
 *
 * @param measures how many follow from it
 */
@Schema(name = "PedagogicalAnalysis")
public record AnalysisDetail(
    UUID id,
    UUID schoolId,
    String title,
    LocalDate analysedOn,
    String responsible,
    String challenge,
    String goal,
    List<String> information,
    List<String> sustainingFactors,
    int measures) {}
