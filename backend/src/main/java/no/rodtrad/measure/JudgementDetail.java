package no.rodtrad.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a judgement of the six factors, in lists and alone.
 *
 * @param version from 1, for each school and side
 */
@Schema(name = "FactorJudgement")
public record JudgementDetail(
    UUID id,
    UUID schoolId,
    JudgedAs judgedAs,
    int version,
    LocalDate judgedOn,
    String judgedBy,
    @Nullable String note,
    String recordedBy,
    Instant recordedAt,
    List<JudgedFactor> factors) {

  JudgementRef ref() {
    return new JudgementRef(id, judgedAs, version, judgedOn, judgedBy);
  }
}
