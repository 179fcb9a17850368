package no.rodtrad.agreement;

/**
 * Trainer places of an agreement: {@code quota = certified + live + withdrawn + forfeited + left}.
 *
 * @param forfeited lost when the agreement ended, because nobody had drawn them
 * @param left still to be drawn
 */
public record SlotUsage(
    int quota, int certified, int live, int withdrawn, int forfeited, int left) {

  static SlotUsage of(TrainerUse.Used used, AgreementStatus status) {
    var undrawn = Math.max(0, used.quota() - used.sum());
    var lost = status.isFinal() ? undrawn : 0;
    return new SlotUsage(
        used.quota(), used.certified(), used.live(), used.withdrawn(), lost, undrawn - lost);
  }

  /** Places nobody else can have. */
  int used() {
    return certified + live + withdrawn;
  }
}
