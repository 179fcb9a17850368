package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets the waiting lists do what time has made due. */
@ApplicationScoped
class WaitingListService {
  private final PlaceRepository places;

  WaitingListService(PlaceRepository places) {
    this.places = places;
  }

  @Transactional
  void settle() {
    places.settle();
  }
}
