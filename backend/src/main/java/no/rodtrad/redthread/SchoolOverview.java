package no.rodtrad.redthread;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.risk.LatestRisk;
import no.rodtrad.school.SchoolDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an adviser reads before a visit. */
@Schema(name = "SchoolOverview")
public record SchoolOverview(
    SchoolDetail school,
    @Nullable OverviewAgreement agreementInForce,
    @Nullable OverviewFulfilment fulfilment,
    @Nullable OverviewSlots slots,
    @Nullable LatestRisk riskPoints,
    @Nullable OverviewCourse nextCourse,
    List<OverviewMeasure> openMeasures) {

  /** The agreement in force, and its phase today. */
  public record OverviewAgreement(
      UUID id,
      String title,
      String kind,
      String status,
      SchoolTimeline.@Nullable Phase phase,
      LocalDate startsOn,
      @Nullable LocalDate endsOn,
      SchoolTimeline.Provider provider) {}

  /** Courses and meetings over all entitlements of the agreement in force. */
  public record OverviewFulfilment(int promised, int held, int planned, int left) {}

  /** Trainer places of the agreement in force. */
  public record OverviewSlots(int quota, int used, int left) {}

  /** The next course or meeting. */
  public record OverviewCourse(
      UUID id,
      String kind,
      String title,
      Instant startsAt,
      int durationMinutes,
      @Nullable String place,
      String status) {}

  /** A measure that is proposed or running. */
  public record OverviewMeasure(
      UUID id,
      String title,
      String kind,
      String responsible,
      LocalDate startsOn,
      @Nullable LocalDate reviewOn,
      @Nullable LocalDate endsOn,
      String status,
      @Nullable Coverage coverage) {}

  /** How many have done it, of how many. */
  public record Coverage(int done, int of) {}
}
