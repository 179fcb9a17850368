package no.rodtrad.shared.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of refusal, with its HTTP status and its short title. The slug is the name in lower case, with hyphens. */
public enum ProblemType {
  MALFORMED_JSON(400, "The body is not JSON"),
  INVALID_PARAMETERS(400, "The query has errors"),
  INVALID_CURSOR(400, "The cursor cannot be used here"),
  BAD_REQUEST(400, "The request cannot be read"),
  UNAUTHORIZED(401, "Sign in first"),
  FORBIDDEN(403, "You may not do this"),
  NOT_FOUND(404, "There is nothing here"),
  METHOD_NOT_ALLOWED(405, "The method is not used here"),
  NOT_ACCEPTABLE(406, "The answer does not come in that format"),
  ILLEGAL_TRANSITION(409, "The state cannot change that way"),
  COHORT_FULL(409, "The cohort is full"),
  COHORT_CLOSED(409, "The cohort does not take reservations"),
  TRAINER_QUOTA_SPENT(409, "The trainer quota is spent"),
  QUOTA_BELOW_USE(409, "The quota is lower than what is used"),
  CAPACITY_BELOW_USE(409, "The capacity is lower than what is taken"),
  ALREADY_IN_PROGRAMME(409, "The person already holds a slot in the programme"),
  AGREEMENT_NOT_OPEN(409, "The agreement gives no slots now"),
  DUPLICATE(409, "It exists already"),
  IMMUTABLE(409, "It can no longer be changed"),
  IDEMPOTENCY_KEY_IN_FLIGHT(409, "The first request with this key is not done"),
  IMPORT_NOT_VALIDATED(409, "The import is not a validated dry run"),
  PRECONDITION_FAILED(412, "It has been changed since you read it"),
  PAYLOAD_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body's format is not supported"),
  INVALID_BODY(422, "The body has errors"),
  IDEMPOTENCY_KEY_REUSED(422, "The key was used for another request"),
  PRECONDITION_REQUIRED(428, "Say which version you change"),
  INTERNAL_ERROR(500, "Something failed on our side"),
  UNAVAILABLE(503, "The service cannot answer now");

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
      default -> status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    };
  }
}
