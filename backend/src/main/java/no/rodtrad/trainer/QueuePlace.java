package no.rodtrad.trainer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry waits.
 *
 * @param position from 1
 * @param ahead entries before it, also those the caller may not see
 * @param rule the rule of the queue in a sentence
 * @param reasons why it has no place now, each in a sentence
 * @param before the latest who were offered a place since it came, without a name, oldest first
 */
record QueuePlace(
    int position, int ahead, String rule, List<Reason> reasons, List<WentBefore> before) {

  /** What keeps an entry where it is. */
  enum Code {
    NEXT,
    COHORT_FULL,
    ENTRIES_AHEAD,
    MOVED_AHEAD,
    QUOTA_SPENT,
    AGREEMENT_NOT_OPEN,
    SCHOOL_CLOSED,
    SCHOOL_NOT_PARTY,
    COHORT_CLOSED
  }

  /**
   * One reason.
   *
   * @param count entries ahead; null where nothing is counted
   * @param note what an administrator wrote; null where nobody did
   */
  record Reason(Code code, @Nullable Integer count, @Nullable String note, String text) {
    static Reason of(Code code, String text) {
      return new Reason(code, null, null, text);
    }
  }

  /** By which rule a place was offered. */
  enum Rule {
    FIRST_COME,
    PROMOTED,
    OFFER_EXPIRED
  }

  /**
   * Someone who was offered a place.
   *
   * @param reason why an administrator moved them ahead; null when they came first
   */
  record WentBefore(Instant joinedAt, Instant offeredAt, Rule rule, @Nullable String reason) {}
}
