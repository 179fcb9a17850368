package no.rodtrad.notice;

import static no.rodtrad.notice.Place.aPlace;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.rodtrad.access.BackgroundWork;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.Races;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every message arrives, once, whoever dies on the way. */
@ApiTest
class DeliveryTest {
  private static final String SENT = "2 senders of one outbox";
  private static final String CLAIM = "claim_message(timestamptz,uuid,timestamptz)";

  @Inject DeliveryService deliveries;
  @Inject BackgroundWork background;
  @Inject MailConfig rules;

  private MailServer server = MailServer.up();

  /** What other tests have caused is not ours to send. */
  @BeforeEach
  void nothing_waits() {
    Owner.run(
        "update outbox_message set status = 'KEPT', ended_at = now(), lease = null, leased_until ="
            + " null where status = 'PENDING'");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_message_arrives_once_with_both_forms_and_an_id_of_its_own()
      throws MessagingException, IOException {
    var place = aPlace().of("Åse Ødegård").in("Kull «Ærlig & <fri>»").named();
    round();
    round();
    assertThat(server.received(place.email())).hasSize(1);
    var message = server.received(place.email()).get(0);
    assertThat(message.getSubject()).isEqualTo("Plassen din er bekreftet: Kull «Ærlig & <fri>»");
    assertThat(message.getFrom()[0].toString()).contains("rodtrad@eksempel.example");
    assertThat(message.getMessageID()).isEqualTo("<" + place.message("id") + "@eksempel.example>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("Content-Language")).containsExactly("nb");
    var parts = (jakarta.mail.internet.MimeMultipart) message.getContent();
    assertThat(parts.getBodyPart(0).getContent().toString())
        .contains("Hei, Åse Ødegård!", "Flesberg skole", "1. september 2030");
    assertThat(parts.getBodyPart(1).getContent().toString())
        .contains("<html lang=\"nb\">", "Kull «Ærlig &amp; &lt;fri&gt;»");
    assertThat(place.message("status")).isEqualTo("SENT");
  }

  @Test
  void two_senders_at_once_send_each_message_once() {
    var places = places(12);
    twoSenders();
    assertThat(places).allSatisfy(place -> assertThat(server.received(place.email())).hasSize(1));
    Races.withLock(SENT, "12 letters of 12 messages");
  }

  @Test
  void without_the_lock_the_same_two_senders_send_twice() {
    var definition = Owner.read("select pg_get_functiondef('" + CLAIM + "'::regprocedure)");
    try {
      Owner.run(
          """
          create or replace function claim_message(at timestamptz, by uuid, until timestamptz) returns uuid
            language plpgsql volatile security definer set search_path = public, pg_temp as $$
          declare first uuid;
          begin
            select w.id into first from outbox_message w
            where w.status = 'PENDING' and w.next_attempt_at <= at and (w.leased_until is null or w.leased_until <= at)
            order by w.next_attempt_at, w.id limit 1;
            perform pg_sleep(0.3);
            update outbox_message m set lease = by, leased_until = until, version = m.version + 1 where m.id = first;
            return first;
          end $$
          """);
      var places = places(2);
      twoSenders();
      var sent = places.stream().mapToInt(place -> server.received(place.email()).size()).sum();
      assertThat(sent).isGreaterThan(places.size());
      Races.withoutLock(SENT, "%d letters of %d messages".formatted(sent, places.size()));
    } finally {
      Owner.run(definition);
    }
  }

  @Test
  void a_server_that_is_down_gets_the_message_when_it_is_up_again_after_growing_waits() {
    var place = aPlace().waiting();
    server.goesDown();
    var waits = new ArrayList<Long>();
    var now = Instant.now();
    for (int tries = 0; tries < 3; tries++) {
      MovableClock.at(now, this::round);
      assertThat(place.message("status")).isEqualTo("PENDING");
      assertThat(place.message("failure")).isNotEqualTo("null");
      var next =
          Instant.parse(
              place.message(
                  "to_char(next_attempt_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"));
      waits.add(Duration.between(now, next).plusSeconds(1).toMinutes());
      MovableClock.at(next.minusSeconds(5), this::round);
      now = next.plusSeconds(2);
    }
    assertThat(waits).containsExactly(1L, 2L, 4L);
    assertThat(place.message("attempts")).isEqualTo("3");
    server.comesUp();
    MovableClock.at(now, this::round);
    assertThat(server.received(place.email())).hasSize(1);
    assertThat(place.message("failure")).isEqualTo("null");
  }

  @Test
  void a_message_nobody_takes_is_given_up_after_the_stated_number_of_tries() {
    var place = aPlace().named();
    server.goesDown();
    var now = Instant.now();
    for (int tries = 0; tries < rules.mostAttempts(); tries++) {
      assertThat(place.message("status")).isEqualTo("PENDING");
      MovableClock.at(now, this::round);
      now = now.plus(rules.longestRetry());
    }
    assertThat(place.message("status")).isEqualTo("DEAD");
    assertThat(place.message("attempts")).isEqualTo(String.valueOf(rules.mostAttempts()));
  }

  @Test
  void a_message_to_an_address_that_is_none_is_given_up_at_once() {
    var place = aPlace().named();
    Owner.run(
        "update outbox_message set recipient_email = 'ikke en adresse' where id = ?",
        UUID.fromString(place.message("id")));
    round();
    assertThat(place.message("status")).isEqualTo("DEAD");
    assertThat(place.message("attempts")).isEqualTo("1");
  }

  @Test
  void a_sender_killed_before_it_sends_loses_nothing() {
    var place = aPlace().named();
    background.run(() -> assertThat(deliveries.next(UUID.randomUUID())).isPresent());
    round();
    assertThat(server.received(place.email())).as("it is believed to be at work").isEmpty();
    later(this::round);
    assertThat(server.received(place.email())).hasSize(1);
  }

  @Test
  void a_sender_killed_between_sending_and_saying_so_sends_again_under_the_same_id()
      throws MessagingException {
    var place = aPlace().named();
    var dead = UUID.randomUUID();
    background.run(() -> deliveries.next(dead).ifPresent(this::carry));
    later(this::round);
    var copies = server.received(place.email());
    assertThat(copies).hasSize(2);
    assertThat(copies.get(0).getMessageID()).isEqualTo(copies.get(1).getMessageID());
  }

  @Test
  void a_sender_that_was_too_slow_cannot_undo_what_the_next_one_did() {
    var place = aPlace().named();
    var slow = UUID.randomUUID();
    var id = UUID.fromString(place.message("id"));
    background.run(() -> assertThat(deliveries.next(slow)).isPresent());
    later(this::round);
    background.run(() -> deliveries.failed(id, slow, new Undelivered("late", true)));
    assertThat(place.message("status")).isEqualTo("SENT");
  }

  @Test
  void a_name_cannot_begin_a_header_or_a_message_of_its_own() throws MessagingException {
    var place =
        aPlace()
            .of("Ola\r\nBcc: spion@eksempel.example\r\n\r\n.\r\nMAIL FROM:<x@y.example>")
            .in("Kull\nSubject: Annet")
            .named();
    round();
    assertThat(server.received("spion@eksempel.example")).isEmpty();
    var received = server.received(place.email());
    assertThat(received).hasSize(1);
    assertThat(received.get(0).getHeader("Bcc")).isNull();
    assertThat(received.get(0).getHeader("Subject")).hasSize(1);
    assertThat(received.get(0).getSubject())
        .isEqualTo("Plassen din er bekreftet: Kull Subject: Annet");
  }

  @Test
  void mail_that_is_off_keeps_what_waits_in_words() {
    var place = aPlace().named();
    background.run(
        () -> {
          boolean more = true;
          while (more) {
            more = deliveries.keep();
          }
        });
    assertThat(place.message("status")).isEqualTo("KEPT");
    assertThat(place.message("subject")).startsWith("Plassen din er bekreftet");
    round();
    assertThat(server.received(place.email())).isEmpty();
  }

  private List<Place> places(int count) {
    return IntStream.range(0, count).mapToObj(n -> aPlace().named()).toList();
  }

  private void round() {
    background.run(() -> new Postman(deliveries, server.carrier()).round());
  }

  private void later(Runnable work) {
    MovableClock.at(Instant.now().plus(rules.lease()).plusSeconds(1), work);
  }

  private void carry(Letter letter) {
    try {
      server.carrier().carry(letter);
    } catch (Undelivered unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private void twoSenders() {
    var together = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var running =
          IntStream.range(0, 2)
              .mapToObj(
                  n ->
                      threads.submit(
                          () -> {
                            together.await();
                            round();
                            return n;
                          }))
              .toList();
      for (var sender : running) {
        sender.get();
      }
    } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
      throw new IllegalStateException(failed);
    } finally {
      threads.shutdownNow();
    }
  }
}
