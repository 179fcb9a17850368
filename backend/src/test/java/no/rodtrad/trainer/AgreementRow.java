package no.rodtrad.trainer;

import java.time.LocalDate;
import java.util.UUID;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;

/** An agreement to draw on, put straight into its table, with good defaults. */
final class AgreementRow {
  private final UUID id = UUID.randomUUID();
  private String provider = Places.SMART;
  private String school = Places.FLESBERG;
  private String status = "SIGNED";
  private LocalDate endsOn = MovableClock.today().plusYears(1);
  private int quota = 10;
  private boolean advised = true;

  private AgreementRow() {}

  static AgreementRow anAgreement() {
    return new AgreementRow();
  }

  AgreementRow of(String providerId) {
    provider = providerId;
    return this;
  }

  AgreementRow with(String schoolId) {
    school = schoolId;
    return this;
  }

  AgreementRow quota(int places) {
    quota = places;
    return this;
  }

  AgreementRow decided(String decidedStatus) {
    status = decidedStatus;
    return this;
  }

  AgreementRow endedOn(LocalDate day) {
    endsOn = day;
    return this;
  }

  AgreementRow unadvised() {
    advised = false;
    return this;
  }

  /** Stores it, and answers its id. */
  String stored() {
    Owner.run(
        """
        insert into agreement (id, title, kind, provider_id, starts_on, ends_on, decided_status,
                               trainer_quota, created_at)
        values (?, 'Prøveavtale', 'LONG_TERM', ?, ?, ?, ?, ?, now())
        """,
        id,
        UUID.fromString(provider),
        MovableClock.today().minusYears(2),
        endsOn,
        status,
        quota);
    Owner.run("insert into agreement_school values (?, ?)", id, UUID.fromString(school));
    if (advised) {
      Owner.run(
          """
          insert into agreement_adviser
            (agreement_id, position, name, provider_id, person_id, valid_from)
          values (?, 0, 'Vidar Veiviser', ?, ?, ?)
          """,
          id,
          UUID.fromString(provider),
          UUID.fromString(Places.ADVISER),
          MovableClock.today().minusYears(2));
    }
    return id.toString();
  }
}
