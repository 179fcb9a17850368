package no.rodtrad.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an agreement asks of the one who keeps its trainer places. Counted over all slots, also
 * those the caller may not see; leader programmes never count.
 */
public interface TrainerUse {
  /** By agreement, those without slots left out; one SQL statement however many are asked for. */
  Map<UUID, Used> of(Collection<UUID> agreements);

  /** The slots that draw on the quota, to be named in a refusal; ids, and nobody's name. */
  List<UUID> slots(UUID agreement);

  /**
   * Places drawn on a quota, and the quota at the same instant: read one after the other, a place
   * drawn between them would be in one and not in the other. What is forfeited when the agreement
   * ends follows from these.
   *
   * @param live offered, reserved, named or enrolled
   * @param withdrawn after enrolment, and so spent
   */
  record Used(int certified, int live, int withdrawn, int quota) {
    static Used none(int quota) {
      return new Used(0, 0, 0, quota);
    }

    int sum() {
      return certified + live + withdrawn;
    }
  }
}
