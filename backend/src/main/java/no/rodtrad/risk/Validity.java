package no.rodtrad.risk;

import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * The last years of windows that a model may be asked for.
 *
 * @param from null for all before
 * @param to null for all after
 */
record Validity(@Nullable SchoolYear from, @Nullable SchoolYear to) {

  /** What makes it contradict itself, in a body. */
  List<InputError> errors() {
    return from != null && to != null && to.isBefore(from)
        ? List.of(InputError.at("/validTo", "order", "A model is not valid until before it began."))
        : List.of();
  }

  boolean holds(SchoolYear year) {
    return !tooEarly(year) && !tooLate(year);
  }

  /** The valid year that lies nearest. */
  SchoolYear nearest(SchoolYear year) {
    SchoolYear within = to != null && tooLate(year) ? to : year;
    return from != null && tooEarly(within) ? from : within;
  }

  /** Refuses the years that are outside, all of them at once. */
  static void require(Asked... years) {
    List<InputError> errors = Stream.of(years).flatMap(Asked::errors).toList();
    if (!errors.isEmpty()) {
      throw Problem.invalidParameters(errors);
    }
  }

  Asked asked(String name, SchoolYear year) {
    return new Asked(this, name, year);
  }

  /** A year, by the parameter, or the place in a body, that named it. */
  record Asked(Validity validity, String name, SchoolYear year) {
    /** What is wrong with it, at its place. */
    List<InputError> inBody() {
      return errors().map(wrong -> InputError.at(name, wrong.code(), wrong.message())).toList();
    }

    private Stream<InputError> errors() {
      if (validity.tooEarly(year)) {
        var message = "The model is valid from " + validity.from + " on.";
        return Stream.of(InputError.parameter(name, "minimum", message));
      }
      var message = "The model is valid until " + validity.to + ".";
      return validity.tooLate(year)
          ? Stream.of(InputError.parameter(name, "maximum", message))
          : Stream.empty();
    }
  }

  private boolean tooEarly(SchoolYear year) {
    return from != null && year.isBefore(from);
  }

  private boolean tooLate(SchoolYear year) {
    return to != null && to.isBefore(year);
  }
}
