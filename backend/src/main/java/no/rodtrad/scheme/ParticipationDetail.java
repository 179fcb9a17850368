package no.rodtrad.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.school.CountyRef;
import no.rodtrad.school.MunicipalityRef;
import no.rodtrad.shared.history.StatusChange;
import no.rodtrad.shared.time.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A participation as it is read, in lists and alone.
 *
 * @param phase the phase on the day it is read; null before the first and after the last
 * @param yourParties the parties the caller may deliver for
 */
@Schema(name = "Participation")
public record ParticipationDetail(
    UUID id,
    SchemeRef scheme,
    MunicipalityRef municipality,
    CountyRef county,
    SchoolYear intake,
    ParticipationCategory category,
    ParticipationStatus status,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable SchemePhaseKind phase,
    List<ParticipationPhase> phases,
    List<ParticipationSchool> schools,
    List<ParticipationAdviser> advisers,
    List<ParticipationReport> reports,
    int overdue,
    List<ReportParty> yourParties,
    List<StatusChange> transitions) {

  /** A phase of the scheme on the calendar. */
  public record ParticipationPhase(
      SchemePhaseKind kind, String name, LocalDate startsOn, LocalDate endsOn) {

    boolean has(LocalDate day) {
      return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
  }

  /** A school the work is done at. */
  public record ParticipationSchool(UUID id, String orgNumber, String name) {}

  /** A provider. */
  public record Provider(UUID id, String name) {}

  /** Who advises, from a provider. */
  public record ParticipationAdviser(
      String name,
      Provider provider,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable UUID personId) {}

  /** A report and how far it has come. */
  public record ParticipationReport(
      int number, SchoolYear schoolYear, LocalDate dueOn, List<OwedPart> parties) {}

  /** One party's part of a report. */
  public record OwedPart(ReportParty party, ReportState state, @Nullable ReportDelivery delivery) {}

  /** That a party delivered. */
  public record ReportDelivery(
      LocalDate deliveredOn, String deliveredBy, Instant recordedAt, @Nullable String note) {}
}
