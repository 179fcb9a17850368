package no.rodtrad.school;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks schools and municipalities up for other features, within their transaction. */
public interface Schools {
  /** Those that exist among these, in no order; one SQL statement however many are asked for. */
  List<SchoolFacts> find(Collection<UUID> ids);

  /**
   * The same, held until the transaction ends: none of them closes or moves meanwhile, and one that
   * just did is read as it is now. Whoever holds several takes them in one order.
   */
  List<SchoolFacts> hold(Collection<UUID> ids);

  /** A school as it is shown; one SQL statement. */
  Optional<SchoolDetail> read(UUID id);

  /** The municipality that has this number today; a former number is none to refer to. */
  Optional<UUID> municipalityOfToday(String number);
}
