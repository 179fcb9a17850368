package no.rodtrad.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.rodtrad.scheme.ParticipationDetail.OwedPart;
import no.rodtrad.scheme.ParticipationDetail.ParticipationAdviser;
import no.rodtrad.scheme.ParticipationDetail.ParticipationPhase;
import no.rodtrad.scheme.ParticipationDetail.ParticipationReport;
import no.rodtrad.scheme.ParticipationDetail.ParticipationSchool;
import no.rodtrad.scheme.ParticipationDetail.ReportDelivery;
import no.rodtrad.school.CountyRef;
import no.rodtrad.school.MunicipalityRef;
import no.rodtrad.shared.history.StatusChange;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Makes a row into what is shown of a participation today. */
@ApplicationScoped
class ParticipationRows {
  private final JsonColumns json;
  private final Clock clock;

  ParticipationRows(JsonColumns json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /** A report as it stands in its row. */
  record ReportRow(
      int number,
      SchoolYear schoolYear,
      LocalDate dueOn,
      boolean ownDate,
      List<PartyRow> parties) {}

  /** What a party owes, and when it was delivered, if it was. */
  record PartyRow(
      ReportParty party,
      @Nullable LocalDate deliveredOn,
      @Nullable String deliveredBy,
      @Nullable Instant recordedAt,
      @Nullable String note) {

    @Nullable ReportDelivery delivery() {
      return deliveredOn == null || deliveredBy == null || recordedAt == null
          ? null
          : new ReportDelivery(deliveredOn, deliveredBy, recordedAt, note);
    }
  }

  ParticipationReadings.Versioned versioned(Tuple row) {
    var own =
        reportRows(row).stream()
            .filter(ReportRow::ownDate)
            .map(report -> new ReportDate(report.number(), report.dueOn()))
            .toList();
    return new ParticipationReadings.Versioned(detail(row), row.get("version", Long.class), own);
  }

  ParticipationDetail detail(Tuple row) {
    var today = LocalDate.now(clock);
    var intake = SchoolYear.parse(row.get("intake", String.class));
    var status = ParticipationStatus.valueOf(row.get("status", String.class));
    var phases = phases(row, intake);
    var reports = reportRows(row).stream().map(report -> report(report, status, today)).toList();
    return new ParticipationDetail(
        row.get("id", UUID.class),
        new SchemeRef(row.get("scheme_id", UUID.class), row.get("scheme_name", String.class)),
        municipality(row),
        county(row),
        intake,
        ParticipationCategory.valueOf(row.get("category", String.class)),
        status,
        intake.startsOn(),
        intake.minus(1 - row.get("years", Integer.class)).endsOn(),
        phase(phases, today),
        phases,
        json.list(row.get("schools", String.class), ParticipationSchool.class),
        json.list(row.get("advisers", String.class), ParticipationAdviser.class),
        reports,
        overdue(reports),
        Arrays.stream(row.get("your_parties", String[].class)).map(ReportParty::valueOf).toList(),
        json.list(row.get("transitions", String.class), StatusChange.class));
  }

  private static MunicipalityRef municipality(Tuple row) {
    return new MunicipalityRef(
        row.get("municipality_number", String.class), row.get("municipality_name", String.class));
  }

  private static CountyRef county(Tuple row) {
    return new CountyRef(
        row.get("county_number", String.class), row.get("county_name", String.class));
  }

  private List<ParticipationPhase> phases(Tuple row, SchoolYear intake) {
    return json.list(row.get("phases", String.class), SchemePhase.class).stream()
        .map(
            phase ->
                new ParticipationPhase(
                    phase.kind(),
                    phase.name(),
                    intake.minus(1 - phase.fromYear()).startsOn(),
                    intake.minus(1 - phase.toYear()).endsOn()))
        .toList();
  }

  private static @Nullable SchemePhaseKind phase(List<ParticipationPhase> phases, LocalDate day) {
    return phases.stream()
        .filter(phase -> phase.has(day))
        .findFirst()
        .map(ParticipationPhase::kind)
        .orElse(null);
  }

  private List<ReportRow> reportRows(Tuple row) {
    return json.list(row.get("reports", String.class), ReportRow.class);
  }

  private static ParticipationReport report(
      ReportRow row, ParticipationStatus status, LocalDate today) {
    var parts =
        row.parties().stream()
            .map(
                part ->
                    new OwedPart(
                        part.party(),
                        ReportState.of(part.delivery() != null, row.dueOn(), status, today),
                        part.delivery()))
            .toList();
    return new ParticipationReport(row.number(), row.schoolYear(), row.dueOn(), parts);
  }

  private static int overdue(List<ParticipationReport> reports) {
    return (int)
        reports.stream()
            .flatMap(report -> report.parties().stream())
            .filter(part -> part.state() == ReportState.OVERDUE)
            .count();
  }
}
