package no.rodtrad.shared.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal: its type, one clear sentence about what to do, and the members that make it useful to
 * a program.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Errors told at once; what has more is wrong throughout. */
  public static final int MOST_ERRORS = 1000;

  private final ProblemType type;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient List<InputError> errors;

  public Problem(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  private Problem(ProblemType type, String detail, List<InputError> errors) {
    super(detail, null, false, false);
    this.type = type;
    this.errors = List.copyOf(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
  }

  public static Problem notFound() {
    return new Problem(ProblemType.NOT_FOUND, "Nothing here is yours to see under that address.");
  }

  /** All errors of a body at once. */
  public static Problem invalidBody(List<InputError> errors) {
    return new Problem(ProblemType.INVALID_BODY, count(errors, "body"), errors);
  }

  /** All errors of a query at once. */
  public static Problem invalidParameters(List<InputError> errors) {
    return new Problem(ProblemType.INVALID_PARAMETERS, count(errors, "address or headers"), errors);
  }

  public static Problem illegalTransition(Enum<?> from, List<? extends Enum<?>> allowed) {
    var names = allowed.stream().map(Enum::name).toList();
    var detail =
        names.isEmpty()
            ? from.name() + " is a final state."
            : "From " + from.name() + " it can go to " + String.join(", ", names) + ".";
    return new Problem(ProblemType.ILLEGAL_TRANSITION, detail)
        .with("from", from.name())
        .with("allowed", names);
  }

  public Problem with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  public ProblemType type() {
    return type;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  public List<InputError> errors() {
    return errors;
  }

  public Map<String, Object> members() {
    return Collections.unmodifiableMap(members);
  }

  private static String count(List<InputError> errors, String where) {
    if (errors.size() > MOST_ERRORS) {
      return "More than %d things in the %s must be mended; the first are listed in errors."
          .formatted(MOST_ERRORS, where);
    }
    return errors.size() == 1
        ? "One thing in the " + where + " must be mended; it is listed in errors."
        : errors.size() + " things in the " + where + " must be mended; all are listed in errors.";
  }
}
