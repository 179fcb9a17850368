package no.rodtrad.indicator;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import no.rodtrad.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What a PUT that may create says of the cell it expects: none, or the one that was read. */
final class CellCondition implements Consumer<OptionalLong> {
  private final @Nullable String ifMatch;
  private final boolean onlyCreate;

  private CellCondition(@Nullable String ifMatch, boolean onlyCreate) {
    this.ifMatch = ifMatch;
    this.onlyCreate = onlyCreate;
  }

  /** Refuses an If-None-Match that is not {@code *}: a tag there would say nothing of a PUT. */
  static CellCondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    if (ifNoneMatch != null && !ifNoneMatch.equals("*")) {
      throw Problem.invalidParameters(
          List.of(InputError.parameter("If-None-Match", "pattern", "Only * is taken here.")));
    }
    return new CellCondition(ifMatch, ifNoneMatch != null);
  }

  @Override
  public void accept(OptionalLong version) {
    if (onlyCreate && version.isPresent()) {
      throw new Problem(
          ProblemType.PRECONDITION_FAILED,
          "The cell is there already; send If-Match with its tag.");
    }
    if (onlyCreate) {
      return;
    }
    if (version.isEmpty() && ifMatch != null) {
      throw new Problem(
          ProblemType.PRECONDITION_FAILED, "There is no such cell yet; send If-None-Match: *.");
    }
    IfMatch.of(ifMatch).require(version.orElse(0));
  }
}
