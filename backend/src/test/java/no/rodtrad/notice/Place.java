package no.rodtrad.notice;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.rodtrad.testing.Owner;

/** A place in a leader cohort at Flesberg skole, put straight into its table. */
final class Place {
  private static final UUID FLESBERG = UUID.fromString("01900000-0000-7000-8000-000000000202");
  private static final AtomicInteger PERSONS = new AtomicInteger();

  private final UUID id = UUID.randomUUID();
  private String email = "mottaker" + PERSONS.incrementAndGet() + "@eksempel.example";
  private String name = "Per Eksempel";
  private String cohort = "Lederkurs i prøve";

  private Place() {}

  static Place aPlace() {
    return new Place();
  }

  Place of(String participant) {
    name = participant;
    return this;
  }

  Place to(String address) {
    email = address;
    return this;
  }

  Place in(String cohortName) {
    cohort = cohortName;
    return this;
  }

  Place named() {
    return stored("NAMED", null);
  }

  Place waiting() {
    return stored("WAITLISTED", null);
  }

  /**
   * @param interval from now until the offer runs out, as SQL says it
   */
  Place offeredFor(String interval) {
    return stored("OFFERED", interval);
  }

  Place becomes(String status) {
    Owner.run("update trainer_slot set status = ? where id = ?", status, id);
    return this;
  }

  String email() {
    return email;
  }

  /** How many messages of this kind have been written about it. */
  int written(String kind) {
    return Owner.count(
        "select count(*) from outbox_message where slot_id = ? and kind = ?", id, kind);
  }

  /** A column of the message written about it; of the last, if there are several. */
  String message(String column) {
    return Owner.read(
        "select " + column + " from outbox_message where slot_id = ? order by id desc limit 1", id);
  }

  private Place stored(String status, @org.jspecify.annotations.Nullable String interval) {
    var cohortId = UUID.randomUUID();
    Owner.run(
        """
        insert into trainer_cohort (id, programme, name, provider_id, starts_on, ends_on, capacity, created_at)
        values (?, 'LEADER', ?, '01900000-0000-7000-8000-000000000101', ?, ?, 36, now())
        """,
        cohortId,
        cohort,
        LocalDate.of(2030, 9, 1),
        LocalDate.of(2031, 5, 31));
    Owner.run(
        """
        insert into trainer_slot (id, cohort_id, programme, school_id, role_category, participant_name,
                                  participant_email, status, reserved_at, offer_expires_at)
        values (?, ?, 'LEADER', ?, 'LEADER', ?, ?, ?, now(), now() + cast(? as interval))
        """,
        id,
        cohortId,
        FLESBERG,
        name,
        email,
        status,
        interval);
    return this;
  }
}
