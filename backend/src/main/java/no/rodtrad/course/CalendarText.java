package no.rodtrad.course;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import no.rodtrad.shared.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * Courses as iCalendar (RFC 5545). It depends on nothing but what is in it: the same courses give
 * the same bytes, so that a reader can be told that nothing is new.
 */
final class CalendarText {
  private static final TimeZone NORWAY = TimeZone.getTimeZone(Clocks.NORWAY);
  private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
  private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

  /** The last Sunday of a month. */
  private static final int LAST = -1;

  private final FeedLanguage language;

  CalendarText(FeedLanguage language) {
    this.language = language;
  }

  String write(String name, List<CalendarEvent> events) {
    var calendar = new ICalendar();
    calendar.setProductId("-//Rod trad//Kalender//NO");
    calendar.setMethod("PUBLISH");
    calendar.setName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name);
    calendar.setExperimentalProperty("X-WR-TIMEZONE", Clocks.NORWAY.getId());
    // The one property whose kind of value must be told (RFC 7986).
    calendar
        .setRefreshInterval(Duration.builder().hours(1).build())
        .setParameter("VALUE", "DURATION");
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
    var zone = new TimezoneAssignment(NORWAY, zone());
    for (CalendarEvent course : events) {
      var event = event(course);
      calendar.addEvent(event);
      if (!touchesHourThatComesTwice(course)) {
        calendar.getTimezoneInfo().setTimezone(event.getDateStart(), zone);
        calendar.getTimezoneInfo().setTimezone(event.getDateEnd(), zone);
      }
    }
    return CalendarLines.folded(unfolded(calendar));
  }

  /** The library folds by characters; the format counts bytes, and our words have more of those. */
  private static String unfolded(ICalendar calendar) {
    var text = new StringWriter();
    try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private VEvent event(CalendarEvent course) {
    var event = new VEvent();
    event.setUid(CourseDetail.uid(course.id()));
    event.setDateTimeStamp(Date.from(course.changedAt()));
    event.setLastModified(Date.from(course.changedAt()));
    event.setSequence(course.sequence());
    event.setDateStart(Date.from(course.startsAt()));
    event.setDateEnd(Date.from(end(course)));
    event.setSummary(summary(course));
    event.setDescription(description(course));
    event.setStatus(status(course.status()));
    event.setTransparency(course.status() == CourseStatus.CANCELLED);
    if (course.place() != null) {
      event.setLocation(course.place());
    }
    return event;
  }

  /**
   * Local time cannot say which of the two is meant, and readers disagree about the instant it
   * ends; UTC says it to all.
   */
  private static boolean touchesHourThatComesTwice(CalendarEvent course) {
    return Stream.of(course.startsAt(), end(course))
        .map(instant -> instant.atZone(Clocks.NORWAY).toLocalDateTime())
        .anyMatch(local -> isTwice(local) || isTwice(local.minusNanos(1)));
  }

  private static boolean isTwice(LocalDateTime local) {
    return Clocks.NORWAY.getRules().getValidOffsets(local).size() > 1;
  }

  private static Instant end(CalendarEvent course) {
    return course.startsAt().plus(java.time.Duration.ofMinutes(course.durationMinutes()));
  }

  /** Some readers keep a cancelled event and show it as any other; its words say what it is. */
  private String summary(CalendarEvent course) {
    return course.status() == CourseStatus.CANCELLED
        ? language.cancelled() + ": " + course.title()
        : course.title();
  }

  private String description(CalendarEvent course) {
    var lines = new ArrayList<String>();
    add(lines, language.cancelled(), course.cancelledBecause());
    add(lines, language.school(), String.join(", ", course.schools()));
    add(lines, language.theme(), course.theme());
    add(lines, language.responsible(), course.responsible());
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String label, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      lines.add(label + ": " + text);
    }
  }

  private static Status status(CourseStatus status) {
    return switch (status) {
      case PLANNED -> Status.tentative();
      case CONFIRMED, HELD -> Status.confirmed();
      case CANCELLED -> Status.cancelled();
    };
  }

  /** Europe/Oslo as it has been since 1996. */
  private static VTimezone zone() {
    var zone = new VTimezone(Clocks.NORWAY.getId());
    var winter = new StandardTime();
    turn(winter, new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), 10, "CET");
    winter.setTimezoneOffsetFrom(SUMMER);
    winter.setTimezoneOffsetTo(WINTER);
    zone.addStandardTime(winter);
    var summer = new DaylightSavingsTime();
    turn(summer, new DateTimeComponents(1996, 3, 31, 2, 0, 0, false), 3, "CEST");
    summer.setTimezoneOffsetFrom(WINTER);
    summer.setTimezoneOffsetTo(SUMMER);
    zone.addDaylightSavingsTime(summer);
    return zone;
  }

  private static void turn(
      Observance observance, DateTimeComponents first, int month, String name) {
    observance.setDateStart(first);
    observance.addTimezoneName(name);
    observance.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(month)
            .byDay(LAST, DayOfWeek.SUNDAY)
            .build());
  }
}
