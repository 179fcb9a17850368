package no.rodtrad.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The group that leads the work at the school.
 *
 * @param leader the principal's name; null until there is one
 * @param members the others' names
 */
public record CoreTeam(
    String name, @Nullable String leader, List<String> members, List<String> goals) {
  public CoreTeam {
    members = orNone(members);
    goals = orNone(goals);
  }

  private static List<String> orNone(@Nullable List<String> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
