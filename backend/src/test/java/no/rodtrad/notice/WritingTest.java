package no.rodtrad.notice;

import static no.rodtrad.notice.Place.aPlace;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import no.rodtrad.access.BackgroundWork;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.Test;

/** A message is written with what it tells of, or not at all. */
@ApiTest
class WritingTest {
  @Inject DeliveryService deliveries;
  @Inject BackgroundWork background;

  @Test
  void each_state_is_told_once_and_in_its_own_words() {
    var place = aPlace().waiting();
    assertThat(place.written("PLACE_WAITLISTED")).isEqualTo(1);
    Owner.run(
        "update trainer_slot set status = 'OFFERED', offer_expires_at = now() + interval '7 days' where participant_email = ?",
        place.email());
    assertThat(place.written("PLACE_OFFERED")).isEqualTo(1);
    place.becomes("RESERVED").becomes("NAMED").becomes("ENROLLED");
    assertThat(place.written("PLACE_CONFIRMED")).isEqualTo(1);
    place.becomes("CERTIFIED");
    assertThat(
            Owner.count(
                "select count(*) from outbox_message where recipient_email = ?", place.email()))
        .isEqualTo(3);
  }

  @Test
  void another_person_in_the_same_place_is_told_too() {
    var place = aPlace().named();
    Owner.run(
        "update trainer_slot set participant_name = 'Ny Person', participant_email = ? where participant_email = ?",
        "ny." + place.email(),
        place.email());
    assertThat(place.written("PLACE_CONFIRMED")).isEqualTo(2);
    assertThat(place.message("recipient_name")).isEqualTo("Ny Person");
  }

  @Test
  void what_is_rolled_back_was_never_told() throws SQLException {
    var place = aPlace().waiting();
    try (var connection = Owner.connection()) {
      connection.setAutoCommit(false);
      try (var change =
          connection.prepareStatement(
              "update trainer_slot set status = 'RESERVED' where participant_email = ?")) {
        change.setString(1, place.email());
        assertThat(change.executeUpdate()).isEqualTo(1);
      }
      connection.rollback();
    }
    assertThat(place.written("PLACE_CONFIRMED")).isZero();
  }

  @Test
  void the_school_s_form_decides_the_language_unless_the_person_has_said_another() {
    assertThat(aPlace().named().message("language")).isEqualTo("nb");
    Owner.run(
        "update school set language_form = 'nn' where id = ?",
        UUID.fromString("01900000-0000-7000-8000-000000000202"));
    try {
      assertThat(aPlace().named().message("language")).isEqualTo("nn");
      var place = aPlace();
      Owner.run(
          "insert into person (id, name, email, language) values (?, 'En Leser', upper(?), 'en')",
          UUID.randomUUID(),
          place.email());
      assertThat(place.named().message("language")).isEqualTo("en");
    } finally {
      Owner.run(
          "update school set language_form = 'nb' where id = ?",
          UUID.fromString("01900000-0000-7000-8000-000000000202"));
    }
  }

  @Test
  void
      where_neither_school_nor_person_has_a_language_it_is_written_in_bokmal_and_nothing_is_refused() {
    var school = UUID.fromString("01900000-0000-7000-8000-000000000202");
    Owner.run("update school set language_form = null where id = ?", school);
    try {
      assertThat(aPlace().named().message("language")).isEqualTo("nb");
    } finally {
      Owner.run("update school set language_form = 'nb' where id = ?", school);
    }
  }

  @Test
  void an_offer_that_runs_out_soon_is_reminded_of_once() {
    var soon = aPlace().offeredFor("40 hours");
    var later = aPlace().offeredFor("5 days");
    var made = aPlace().offeredFor("30 hours");
    backdate(soon, "5 days");
    backdate(later, "1 day");
    for (int rounds = 0; rounds < 2; rounds++) {
      background.run(() -> deliveries.remind());
    }
    assertThat(soon.written("OFFER_REMINDER")).isEqualTo(1);
    assertThat(later.written("OFFER_REMINDER")).isZero();
    assertThat(made.written("OFFER_REMINDER")).as("the offer itself is news enough").isZero();
  }

  private static void backdate(Place place, String age) {
    Owner.run(
        "update outbox_message set created_at = now() - cast(? as interval) where recipient_email = ?",
        age,
        place.email());
  }
}
