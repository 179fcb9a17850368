package no.rodtrad.redthread;

import static no.rodtrad.shared.time.Clocks.NORWAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The red thread of a school. */
@ApplicationScoped
class TimelineService {
  private final TimelineRepository timeline;
  private final Clock clock;

  TimelineService(TimelineRepository timeline, Clock clock) {
    this.timeline = timeline;
    this.clock = clock;
  }

  @Transactional
  SchoolTimeline read(UUID school, Period period) {
    var unit = timeline.school(school).orElseThrow(Problem::notFound);
    var shown = shown(school, period);
    var days = shown.days();
    return new SchoolTimeline(
        unit,
        period.from() == null ? first(days) : period.from(),
        period.to() == null ? last(days) : period.to(),
        shown.agreements,
        shown.courses,
        shown.slots,
        shown.measures,
        shown.voices,
        Lines.of(shown.figures),
        shown.outcomes);
  }

  /** What lies in the period, wholly or in part. */
  private Shown shown(UUID school, Period period) {
    return new Shown(
        timeline.agreements(school, LocalDate.now(clock)).stream()
            .filter(a -> period.touches(a.startsOn(), end(a)))
            .toList(),
        timeline.courses(school).stream().filter(c -> period.has(day(c))).toList(),
        timeline.slots(school).stream()
            .filter(s -> period.touches(s.startsOn(), s.endsOn()))
            .toList(),
        timeline.measures(school).stream()
            .filter(m -> period.touches(m.startsOn(), m.endsOn()))
            .toList(),
        timeline.voices(school).stream().filter(v -> period.has(v.gatheredOn())).toList(),
        timeline.figures(school).stream().filter(f -> f.touches(period)).toList(),
        timeline.outcomes(school).stream().filter(o -> period.has(o.date())).toList());
  }

  private record Shown(
      List<SchoolTimeline.TimelineAgreement> agreements,
      List<SchoolTimeline.TimelineCourse> courses,
      List<SchoolTimeline.TimelineSlots> slots,
      List<SchoolTimeline.TimelineMeasure> measures,
      List<SchoolTimeline.TimelineVoice> voices,
      List<Figure> figures,
      List<SchoolTimeline.TimelineOutcome> outcomes) {

    List<LocalDate> days() {
      return Stream.of(
              agreements.stream().flatMap(a -> Stream.of(a.startsOn(), end(a))),
              courses.stream().map(TimelineService::day),
              slots.stream().flatMap(s -> Stream.of(s.startsOn(), s.endsOn())),
              measures.stream().flatMap(m -> Stream.of(m.startsOn(), m.endsOn())),
              voices.stream().map(SchoolTimeline.TimelineVoice::gatheredOn),
              figures.stream().map(Figure::day),
              outcomes.stream().map(SchoolTimeline.TimelineOutcome::date))
          .flatMap(all -> all)
          .filter(Objects::nonNull)
          .toList();
    }
  }

  /** The last day of an agreement or its aftercare; null while it is open. */
  private static @Nullable LocalDate end(SchoolTimeline.TimelineAgreement agreement) {
    return agreement.endsOn() == null
        ? null
        : Stream.concat(
                Stream.of(agreement.endsOn()),
                agreement.phases().stream().map(SchoolTimeline.Phase::endsOn))
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  private static LocalDate day(SchoolTimeline.TimelineCourse course) {
    return course.startsAt().atZone(NORWAY).toLocalDate();
  }

  private static @Nullable LocalDate first(List<LocalDate> days) {
    return days.stream().min(Comparator.naturalOrder()).orElse(null);
  }

  private static @Nullable LocalDate last(List<LocalDate> days) {
    return days.stream().max(Comparator.naturalOrder()).orElse(null);
  }
}
