package no.rodtrad.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a core team is not led by the principal of a school of its agreement, on the day it is read.
 *
 * @param principals who leads the schools that day, as far as the register knows
 */
public record LeaderFlag(Reason reason, List<String> principals) {

  /** What is not as it should be. */
  public enum Reason {
    NO_LEADER,
    NOT_PRINCIPAL,
    PRINCIPAL_UNKNOWN
  }

  /** None where there is no team, and none for what has ended. */
  static @Nullable LeaderFlag of(
      @Nullable CoreTeam team, List<String> principals, AgreementStatus status) {
    if (team == null || status.isFinal()) {
      return null;
    }
    var leader = team.leader();
    if (leader == null) {
      return new LeaderFlag(Reason.NO_LEADER, principals);
    }
    if (principals.isEmpty()) {
      return new LeaderFlag(Reason.PRINCIPAL_UNKNOWN, principals);
    }
    return isOneOf(leader, principals) ? null : new LeaderFlag(Reason.NOT_PRINCIPAL, principals);
  }

  static boolean isOneOf(String leader, List<String> principals) {
    return principals.stream().anyMatch(name -> name.strip().equalsIgnoreCase(leader.strip()));
  }
}
