package no.rodtrad.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round of school walkthroughs as it is read, in lists and alone. */
@Schema(name = "WalkthroughRound")
public record WalkthroughRoundDetail(
    UUID id,
    UUID schoolId,
    @Nullable UUID agreementId,
    String title,
    @Nullable String focus,
    LocalDate startsOn,
    LocalDate endsOn,
    List<ObserverGroup> groups,
    ObserverCoverage coverage,
    HeldInRound held) {

  /** How many have observed, of how many, over all groups. */
  public record ObserverCoverage(int done, int of) {
    static ObserverCoverage over(List<ObserverGroup> groups) {
      return new ObserverCoverage(
          groups.stream().mapToInt(ObserverGroup::observed).sum(),
          groups.stream().mapToInt(ObserverGroup::of).sum());
    }
  }

  /** What was held at the school in the period, as far as the caller may see. */
  public record HeldInRound(int walkthroughs, int reflectingTeams) {}
}
