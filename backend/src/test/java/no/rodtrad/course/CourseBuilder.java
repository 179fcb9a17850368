package no.rodtrad.course;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;

/** A course to plan, with good defaults. */
public final class CourseBuilder {
  static final String COURSES = "/api/v1/courses";

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  private CourseBuilder() {
    fields.put("kind", "DEVELOPMENT_TIME");
    fields.put("title", "Kurs i utviklingstid");
    fields.put("startsAt", "2025-09-10T12:00:00Z");
    fields.put("durationMinutes", 120);
  }

  public static CourseBuilder aCourse() {
    return new CourseBuilder();
  }

  public CourseBuilder with(String field, @Nullable Object value) {
    fields.put(field, value);
    return this;
  }

  public CourseBuilder without(String field) {
    fields.remove(field);
    return this;
  }

  public CourseBuilder titled(String title) {
    return with("title", title);
  }

  public CourseBuilder at(String... schoolIds) {
    return with("schoolIds", List.of(schoolIds));
  }

  public CourseBuilder of(@Nullable String agreementId) {
    return with("agreementId", agreementId);
  }

  public CourseBuilder starting(String instant) {
    return with("startsAt", instant);
  }

  public CourseBuilder lasting(int minutes) {
    return with("durationMinutes", minutes);
  }

  public CourseBuilder beforeTheAgreement() {
    return with("beforeAgreement", true);
  }

  public Response postedBy(String persona) {
    return As.persona(persona).contentType("application/json").body(fields).post(COURSES);
  }

  /** Plans it as the administrator, and answers its path. */
  public String plan() {
    var reply = postedBy("admin");
    reply.then().statusCode(201);
    return COURSES + "/" + reply.path("id");
  }

  /** Takes it on to a state, with what that state asks for. */
  public String planAndGoTo(String... states) {
    var path = plan();
    for (String state : states) {
      Courses.go("admin", path, state).then().statusCode(200);
    }
    return path;
  }
}
