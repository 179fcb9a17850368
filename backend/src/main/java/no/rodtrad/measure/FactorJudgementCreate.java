package no.rodtrad.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A judgement to add as the next version; all six factors, each once. */
record FactorJudgementCreate(
    UUID schoolId,
    JudgedAs judgedAs,
    LocalDate judgedOn,
    String judgedBy,
    @Nullable String note,
    List<JudgedFactor> factors) {}
