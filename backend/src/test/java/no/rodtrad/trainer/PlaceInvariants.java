package no.rodtrad.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.Owner;
import org.jspecify.annotations.Nullable;

/** What must hold of places after every command, told by the tables and by the log of events. */
final class PlaceInvariants implements AutoCloseable {
  /** Each hand-over goes on from the school of the last, and the last is where the place is. */
  private static final String HANDED_ON =
      """
      select h.slot_id from (
        select t.slot_id, t.to_school_id, coalesce(
          lead(t.from_school_id) over (partition by t.slot_id order by t.id), s.school_id) as next
        from trainer_slot_transition t join trainer_slot s on s.id = t.slot_id
        where s.cohort_id = any (?) and t.event = 'TRANSFERRED') h
      where h.to_school_id <> h.next
      """;

  private final Year year;
  private @Nullable Connection connection;
  private Instant at = Instant.EPOCH;

  PlaceInvariants(Year year) {
    this.year = year;
  }

  /**
   * @param settled whether the command came through, and so left no place free for one who waits
   */
  void hold(Instant now, boolean settled, String when) throws SQLException {
    at = now;
    none(
        when + ": more places are taken than there are",
        """
        select c.id from trainer_cohort c where c.id = any (?) and c.capacity <
          (select count(*) from trainer_slot s where s.cohort_id = c.id
             and slot_takes_place(slot_status(s.status, s.offer_expires_at, caller_now())))
        """,
        year.cohorts);
    none(
        when + ": more of an agreement is drawn than its quota",
        """
        select a.id from agreement a where a.id = any (?) and a.trainer_quota <
          (select count(*) from trainer_slot s where s.agreement_id = a.id and s.programme = 'TRAINER'
             and slot_takes_place(slot_status(s.status, s.offer_expires_at, caller_now())))
        """,
        year.agreements);
    none(
        when + ": a person has two live places or entries in a programme",
        """
        select min(s.id::text)::uuid from trainer_slot s
        where s.cohort_id = any (?) and s.participant_email is not null
          and s.status in ('WAITLISTED', 'OFFERED', 'RESERVED', 'NAMED', 'ENROLLED')
        group by s.programme, lower(s.participant_email) having count(*) > 1
        """,
        year.cohorts);
    none(
        when + ": a phase outside its agreement",
        AgreementInvariants.PHASE_OUTSIDE,
        year.agreements);
    none(when + ": phases overlap", AgreementInvariants.PHASES_OVERLAP, year.agreements);
    none(
        when + ": a course outside its agreement",
        AgreementInvariants.COURSE_OUTSIDE,
        year.agreements);
    none(
        when + ": a place at a school that is no party",
        AgreementInvariants.SCHOOL_OUTSIDE,
        year.agreements);
    if (settled) {
      none(
          when + ": a place is free while someone waits who could have it",
          """
          select s.id from trainer_slot s join trainer_cohort c on c.id = s.cohort_id
            cross join lateral cohort_seats(c.id) n
          where s.cohort_id = any (?) and s.status = 'WAITLISTED' and c.status = 'OPEN'
            and n.taken + n.offered < c.capacity and waiting_obstacle(s) is null
          """,
          year.cohorts);
    }
  }

  private void none(String what, String sql, List<String> ids) throws SQLException {
    try (var query = connection().prepareStatement(sql)) {
      query.setArray(1, connection().createArrayOf("uuid", ids.toArray()));
      try (var rows = query.executeQuery()) {
        assertThat(rows.next()).as(what).isFalse();
      }
    }
  }

  private Connection connection() throws SQLException {
    var open = connection == null ? Owner.connection() : connection;
    connection = open;
    try (var settings =
        open.prepareStatement(
            "select set_config('app.now', ?, false), set_config('app.today', ?, false)")) {
      settings.setString(1, at.toString());
      settings.setString(
          2, java.time.LocalDate.ofInstant(at, no.rodtrad.shared.time.Clocks.NORWAY).toString());
      settings.execute();
    }
    return open;
  }

  /** One event of the log. */
  private record Event(
      String slot,
      String queue,
      String event,
      @Nullable String from,
      String to,
      boolean byRule,
      boolean calledOff) {}

  /**
   * Plays the log from zero: every event goes on from the state before it by a move that is allowed
   * (a cohort that is called off releases all), offers within one queue of one agreement go by its
   * order, and the end is what the tables say. Answers how many events there were.
   */
  int replay() throws SQLException {
    var states = new HashMap<String, String>();
    var queues = new HashMap<String, List<String>>();
    var moved = new HashMap<String, Integer>();
    var events = events();
    for (var event : events) {
      assertThat(event.from).as("before %s", event).isEqualTo(states.get(event.slot));
      if (event.event.equals("MOVED") && !(event.calledOff && event.to.equals("RELEASED"))) {
        assertThat(SlotStatus.valueOf(states.getOrDefault(event.slot, "")).next())
            .as("%s", event)
            .contains(SlotStatus.valueOf(event.to));
      }
      var queue = queues.computeIfAbsent(event.queue, key -> new ArrayList<>());
      if (event.event.equals("PROMOTED")) {
        if (queue.indexOf(event.slot) < moved.getOrDefault(event.queue, 0)) {
          moved.merge(event.queue, -1, Integer::sum);
        }
        queue.remove(event.slot);
        var front = moved.merge(event.queue, 1, Integer::sum) - 1;
        queue.add(Math.min(front, queue.size()), event.slot);
      } else if (event.event.equals("CREATED") && event.to.equals("WAITLISTED")) {
        queue.add(event.slot);
      } else if ("WAITLISTED".equals(event.from)) {
        if (event.byRule) {
          assertThat(queue.get(0)).as("whose turn it was at %s", event).isEqualTo(event.slot);
        }
        if (queue.indexOf(event.slot) < moved.getOrDefault(event.queue, 0)) {
          moved.merge(event.queue, -1, Integer::sum);
        }
        queue.remove(event.slot);
      }
      states.put(event.slot, event.to);
    }
    assertThat(states).isEqualTo(tables());
    none("a place that is not where it was handed to", HANDED_ON, year.cohorts);
    return events.size();
  }

  private List<Event> events() throws SQLException {
    var events = new ArrayList<Event>();
    try (var query =
        connection()
            .prepareStatement(
                """
                select s.id, concat(s.cohort_id, ' ', s.agreement_id), t.event, t.from_status, t.to_status,
                  t.rule is not null, c.status = 'CANCELLED'
                from trainer_slot_transition t join trainer_slot s on s.id = t.slot_id
                  join trainer_cohort c on c.id = s.cohort_id
                where s.cohort_id = any (?) order by t.id
                """)) {
      query.setArray(1, connection().createArrayOf("uuid", year.cohorts.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          events.add(
              new Event(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5),
                  rows.getBoolean(6),
                  rows.getBoolean(7)));
        }
      }
    }
    return events;
  }

  private Map<String, String> tables() throws SQLException {
    var states = new HashMap<String, String>();
    try (var query =
        connection()
            .prepareStatement("select id, status from trainer_slot where cohort_id = any (?)")) {
      query.setArray(1, connection().createArrayOf("uuid", year.cohorts.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          states.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return states;
  }

  @Override
  public void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }
}
