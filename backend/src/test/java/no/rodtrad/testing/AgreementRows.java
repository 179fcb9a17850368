package no.rodtrad.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A signed agreement, as it stands in the tables, for features that build on agreements. */
public final class AgreementRows {
  public static final String SMART = "01900000-0000-7000-8000-000000000101";
  public static final String SEPU = "01900000-0000-7000-8000-000000000102";
  public static final String MADSEBAKKEN = "01900000-0000-7000-8000-000000000201";
  public static final String FLESBERG = "01900000-0000-7000-8000-000000000202";
  private static final UUID ADVISER = UUID.fromString("01900000-0000-7000-8000-000000000303");

  private final UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
  private final List<String> schools = new ArrayList<>();
  private final List<LocalDate[]> aftercares = new ArrayList<>();
  private String provider = SMART;
  private String startsOn = "2024-08-01";
  private @Nullable String endsOn = "2026-07-31";
  private @Nullable String municipality;
  private boolean advised;

  private AgreementRows() {}

  public static AgreementRows anAgreement() {
    return new AgreementRows();
  }

  public AgreementRows of(String providerId) {
    provider = providerId;
    return this;
  }

  public AgreementRows at(String... schoolIds) {
    schools.addAll(List.of(schoolIds));
    return this;
  }

  public AgreementRows inMunicipality(String number) {
    municipality = number;
    return this;
  }

  /**
   * How long it lasts.
   *
   * @param last the last day; null while it is open
   */
  public AgreementRows during(String first, @Nullable String last) {
    startsOn = first;
    endsOn = last;
    return this;
  }

  public AgreementRows withAftercare(String first, String last) {
    aftercares.add(new LocalDate[] {LocalDate.parse(first), LocalDate.parse(last)});
    return this;
  }

  /** By the demo's adviser. */
  public AgreementRows advised() {
    advised = true;
    return this;
  }

  /** Puts it there with its owner's consent, and answers its id. */
  public String add() {
    var added = row();
    Owner.run(
        """
        insert into agreement_consent (agreement_id, school_id, municipality_id, given_on, given_by)
        select agreement_id, school_id, null, current_date, 'Prøve' from agreement_school
        where agreement_id = ?
        union all
        select id, null, municipality_id, current_date, 'Prøve' from agreement
        where id = ? and municipality_id is not null
        """,
        id,
        id);
    return added;
  }

  private String row() {
    return Rows.inTransaction(
        rows -> {
          Rows.change(
              rows,
              """
              insert into agreement (id, title, kind, provider_id, municipality_id, signed_on, starts_on,
                                     ends_on, decided_status, created_at)
              values (?, 'Prøveavtale', 'LONG_TERM', ?,
                      (select municipality_id from municipality_number where number = ?),
                      ?, ?, ?, 'SIGNED', now())
              """,
              id,
              UUID.fromString(provider),
              municipality,
              LocalDate.parse(startsOn),
              LocalDate.parse(startsOn),
              endsOn == null ? null : LocalDate.parse(endsOn));
          for (String school : schools) {
            Rows.change(
                rows, "insert into agreement_school values (?, ?)", id, UUID.fromString(school));
          }
          for (LocalDate[] days : aftercares) {
            Rows.change(
                rows,
                """
                insert into agreement_phase (agreement_id, kind, name, starts_on, ends_on)
                values (?, 'AFTERCARE', 'Etterarbeid', ?, ?)
                """,
                id,
                days[0],
                days[1]);
          }
          if (advised) {
            Rows.change(
                rows,
                """
                insert into agreement_adviser (agreement_id, position, name, provider_id, person_id, valid_from)
                values (?, 0, 'Vidar Veiviser', ?, ?, ?)
                """,
                id,
                UUID.fromString(provider),
                ADVISER,
                LocalDate.parse(startsOn));
          }
          return id.toString();
        });
  }
}
