package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The models readings are made by, read once for as long as none of them changes. */
@ApplicationScoped
class KnownModels {
  private static final int MOST = 50;
  private static final int MOST_LISTS = 2;

  private final Kept<Key, Optional<KnownModel>> one = new Kept<>(MOST);
  private final Kept<Long, List<KnownModel>> published = new Kept<>(MOST_LISTS);
  private final RiskModelReadings readings;

  KnownModels(RiskModelReadings readings) {
    this.readings = readings;
  }

  private record Key(long epoch, @Nullable UUID id) {}

  /**
   * @param id null for the one that answers where none is named
   */
  Optional<KnownModel> find(@Nullable UUID id, Sight sight) {
    return one.get(
        new Key(sight.models(), id), () -> readings.findOrDefault(id).map(KnownModel::of));
  }

  /** Those a reader may be shown points by unasked, the default first. */
  List<KnownModel> published(Sight sight) {
    return published.get(
        sight.models(), () -> readings.published().stream().map(KnownModel::of).toList());
  }
}
