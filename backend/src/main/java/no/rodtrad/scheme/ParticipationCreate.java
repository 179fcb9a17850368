package no.rodtrad.scheme;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** A participation as it is to be: what offers one, and what a change comes to. */
record ParticipationCreate(
    UUID schemeId,
    String municipalityNumber,
    SchoolYear intake,
    ParticipationCategory category,
    List<UUID> schoolIds,
    List<Adviser> advisers,
    List<ReportDate> reportDates) {

  ParticipationCreate {
    schoolIds = orNone(schoolIds);
    advisers = orNone(advisers);
    reportDates = orNone(reportDates);
  }

  static ParticipationCreate of(ParticipationReadings.Versioned found) {
    var participation = found.participation();
    return new ParticipationCreate(
        participation.scheme().id(),
        participation.municipality().number(),
        participation.intake(),
        participation.category(),
        participation.schools().stream().map(ParticipationDetail.ParticipationSchool::id).toList(),
        participation.advisers().stream()
            .map(a -> new Adviser(a.name(), a.provider().id(), a.from(), a.to(), a.personId()))
            .toList(),
        found.ownDates());
  }

  /** The advisers who sign in. */
  List<UUID> advisingPersons() {
    return advisers.stream().map(Adviser::personId).filter(Objects::nonNull).distinct().toList();
  }

  private static <T> List<T> orNone(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
