package no.rodtrad.redthread;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.indicator.UnitRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything about a school on one time axis. */
@Schema(name = "SchoolTimeline")
public record SchoolTimeline(
    UnitRef school,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<TimelineAgreement> agreements,
    List<TimelineCourse> courses,
    List<TimelineSlots> slots,
    List<TimelineMeasure> measures,
    List<TimelineVoice> voices,
    List<TimelineSeries> series,
    List<TimelineOutcome> reportedOutcomes) {

  /** A provider. */
  public record Provider(UUID id, String name) {}

  /** A phase of an agreement. */
  public record Phase(
      String kind, String name, LocalDate startsOn, LocalDate endsOn, @Nullable String goal) {}

  /** An agreement as a bar, its phases inside; aftercare may reach beyond. */
  public record TimelineAgreement(
      UUID id,
      String title,
      String kind,
      String status,
      Provider provider,
      LocalDate startsOn,
      @Nullable LocalDate endsOn,
      List<Phase> phases) {}

  /** A course or meeting as a dot. */
  public record TimelineCourse(
      UUID id,
      String kind,
      String title,
      Instant startsAt,
      int durationMinutes,
      @Nullable String place,
      String status,
      boolean beforeAgreement) {}

  /** The school's places in one cohort; no names. */
  public record TimelineSlots(
      UUID cohortId,
      String cohort,
      String programme,
      LocalDate startsOn,
      LocalDate endsOn,
      List<Count> counts) {}

  /** Places in one state. */
  public record Count(String status, int count) {}

  /** A measure as a line. */
  public record TimelineMeasure(
      UUID id,
      String title,
      String kind,
      LocalDate startsOn,
      @Nullable LocalDate endsOn,
      String status) {}

  /** What a group said had changed, as a mark. */
  public record TimelineVoice(
      UUID id, String group, LocalDate gatheredOn, String changed, String source) {}

  /** One indicator and grade of the school, its municipality or the country. */
  public record TimelineSeries(
      String indicator, int grade, String unitType, List<Point> points, List<Break> breaks) {}

  /** One year's figure, and the country's beside it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Point(
      String schoolYear,
      String state,
      @Nullable BigDecimal value,
      @Nullable BigDecimal uncertainty,
      @Nullable Integer n,
      @Nullable BigDecimal nationalValue) {}

  /** A school year from which figures cannot be compared with earlier ones. */
  public record Break(String schoolYear, String reason) {}

  /** An outcome as told by a source, because the figures behind it are not public. */
  public record TimelineOutcome(UUID id, String text, String source, LocalDate date) {}
}
