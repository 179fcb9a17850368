package no.rodtrad.shared.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every kind of refusal, with its HTTP status and its short title. The slug is the name in lower
 * case, with hyphens.
 */
public enum ProblemType {
  MALFORMED_JSON(400, "The body cannot be read"),
  INVALID_PARAMETERS(400, "Invalid parameters"),
  INVALID_CURSOR(400, "Invalid cursor"),
  UNAUTHORIZED(401, "Sign in first"),
  FORBIDDEN(403, "Not allowed"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "Method not allowed"),
  NOT_ACCEPTABLE(406, "Not acceptable"),
  ILLEGAL_TRANSITION(409, "Not possible in this state"),
  COHORT_FULL(409, "The cohort is full"),
  COHORT_CLOSED(409, "The cohort takes no reservations"),
  TRAINER_QUOTA_SPENT(409, "The trainer quota is spent"),
  COMPLETION_NOT_MET(409, "The completion rule is not met"),
  SESSION_NOT_BEGUN(409, "The session has not begun"),
  GROUP_REFUSED(409, "Not all of them can have a place"),
  QUOTA_BELOW_USE(409, "Fewer places than are in use"),
  ALREADY_IN_PROGRAMME(409, "The person has a place already"),
  AGREEMENT_NOT_OPEN(409, "The agreement is not open"),
  SCHOOL_CLOSED(409, "The school has closed"),
  OUTSIDE_AGREEMENT(409, "Something would lie outside the agreement"),
  SCHEME_CLOSED(409, "The scheme is closed"),
  PARTICIPATION_NOT_ACTIVE(409, "The municipality does not take part now"),
  DUPLICATE(409, "It exists already"),
  IMMUTABLE(409, "It can no longer be changed"),
  COURSE_NOT_HELD(409, "The course is not held"),
  IMPORT_NOT_VALIDATED(409, "Not a validated dry run"),
  IDEMPOTENCY_KEY_IN_FLIGHT(409, "The first request is still running"),
  PRECONDITION_FAILED(412, "Changed by someone else"),
  PAYLOAD_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
  INVALID_BODY(422, "The body breaks a rule"),
  IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request"),
  PRECONDITION_REQUIRED(428, "Say which version you change"),
  INTERNAL_ERROR(500, "Our mistake"),
  UNAVAILABLE(503, "Unavailable for the moment");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The path of the page that explains it; also its {@code type} in a reply. */
  public String path() {
    return "/problems/" + slug();
  }

  public static Optional<ProblemType> ofSlug(String slug) {
    return Stream.of(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }

  /** The type that stands for a bare HTTP status, as the framework raises it. */
  public static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHORIZED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> PAYLOAD_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 503 -> UNAVAILABLE;
      default -> status >= 400 && status < 500 ? INVALID_PARAMETERS : INTERNAL_ERROR;
    };
  }
}
