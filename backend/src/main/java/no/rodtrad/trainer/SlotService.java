package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;

/** Places in cohorts, from the wish for one to the certificate. */
@ApplicationScoped
class SlotService {
  private final SlotReadings readings;
  private final SlotGuard guard;
  private final SlotBooking booking;
  private final SlotMoves moves;

  SlotService(SlotReadings readings, SlotGuard guard, SlotBooking booking, SlotMoves moves) {
    this.readings = readings;
    this.guard = guard;
    this.booking = booking;
    this.moves = moves;
  }

  @Transactional
  SlotReadings.Versioned read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<SlotDetail> list(SlotFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  SlotHistory history(UUID id) {
    return readings.history(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  SlotReadings.Versioned create(Supplier<SlotCreate> body) {
    guard.requireReservingAnywhere();
    return read(booking.book(body.get()));
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  SlotReadings.Versioned change(UUID id, UnaryOperator<SlotCreate> patch, LongConsumer version) {
    var before = read(id);
    guard.requireNaming(before);
    var wanted = patch.apply(SlotCreate.of(before.slot()));
    if (before.slot().participant() == null && wanted.participant() != null) {
      throw Problem.invalidBody(
          List.of(
              InputError.at(
                  "/participant", "conflict", "Nobody is named yet; naming is a transition.")));
    }
    moves.correct(before.slot(), wanted, version);
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  SlotReadings.Versioned transition(UUID id, Supplier<SlotTransition> body, LongConsumer version) {
    var before = read(id);
    guard.requireNaming(before);
    var wanted = body.get();
    guard.require(wanted.to(), before);
    var errors = wanted.errors(before.slot().participant());
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    moves.move(before.slot(), wanted, version);
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  SlotReadings.Versioned promote(UUID id, Supplier<SlotPromotion> body, LongConsumer version) {
    var before = read(id);
    guard.requireProviding(before);
    moves.promote(before.slot(), body.get().reason(), version);
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  SlotReadings.Versioned transfer(UUID id, Supplier<SlotTransfer> body, LongConsumer version) {
    var before = read(id);
    guard.requireReserving(before);
    var wanted = body.get();
    guard.requireTransferring(before, wanted.schoolId());
    moves.transfer(before.slot(), wanted, version);
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  SlotReadings.Versioned revoke(
      UUID id, Supplier<CertificateRevocation> body, LongConsumer version) {
    var before = read(id);
    guard.requireProviding(before);
    moves.revokeCertificate(before.slot(), body.get().reason(), version);
    return read(id);
  }
}
