package no.rodtrad.notice;

import java.util.UUID;

/** Carries what is due, one letter at a time, until there is no more. */
final class Postman {
  private final DeliveryService deliveries;
  private final Carrier carrier;

  Postman(DeliveryService deliveries, Carrier carrier) {
    this.deliveries = deliveries;
    this.carrier = carrier;
  }

  /** One round. Nothing is locked while the other server is talked to. */
  void round() {
    var sender = UUID.randomUUID();
    var letter = deliveries.next(sender);
    while (letter.isPresent()) {
      deliver(letter.get(), sender);
      letter = deliveries.next(sender);
    }
  }

  private void deliver(Letter letter, UUID sender) {
    try {
      carrier.carry(letter);
      deliveries.sent(letter.id(), sender);
    } catch (Undelivered failure) {
      deliveries.failed(letter.id(), sender, failure);
    }
  }
}
