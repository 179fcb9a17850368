package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.rodtrad.testing.As;

/** A file to send, with good defaults. */
final class AnImport {
  static final String IMPORTS = "/api/v1/imports";
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int LOOK_EVERY_MILLIS = 100;

  private final byte[] content;
  private String name = "figures.csv";
  private String mode = "APPLY";
  private String source = "UDIR_NATIONAL_TESTS";
  private boolean createMissingSchools;
  private String reader = "admin";
  private RequestSpecification request = As.admin();

  private AnImport(byte[] content) {
    this.content = content;
  }

  static AnImport of(NationalTestsFile file) {
    return new AnImport(file.bytes());
  }

  static AnImport of(byte[] content) {
    return new AnImport(content);
  }

  AnImport named(String value) {
    name = value;
    return this;
  }

  AnImport from(String value) {
    source = value;
    return this;
  }

  AnImport asDryRun() {
    mode = "DRY_RUN";
    return this;
  }

  AnImport addingSchools() {
    createMissingSchools = true;
    return this;
  }

  AnImport by(RequestSpecification sender) {
    request = sender;
    return this;
  }

  /** What the municipality knows of its own, from its report. */
  AnImport of(String persona, String municipality) {
    reader = persona;
    source = "UDIR_REPORT";
    request = As.persona(persona).multiPart("municipalityNumber", municipality);
    return this;
  }

  AnImport withKey(String key) {
    request = request.header("Idempotency-Key", key);
    return this;
  }

  Response send() {
    return request
        .multiPart("file", name, content)
        .multiPart("source", source)
        .multiPart("mode", mode)
        .multiPart("createMissingSchools", String.valueOf(createMissingSchools))
        .post(IMPORTS);
  }

  /** Sends it and waits for its end. */
  JsonPath run() {
    return ended(reader, send().then().statusCode(202).extract().path("id"));
  }

  /** Waits for the end of an import. */
  static JsonPath ended(String id) {
    return ended("admin", id);
  }

  static JsonPath ended(String persona, String id) {
    Instant limit = Instant.now().plus(LONGEST);
    JsonPath found = read(persona, id);
    while (List.of("RECEIVED", "RUNNING").contains(found.getString("status"))) {
      assertThat(Instant.now()).isBefore(limit);
      pause();
      found = read(persona, id);
    }
    return found;
  }

  static JsonPath read(String id) {
    return read("admin", id);
  }

  private static JsonPath read(String persona, String id) {
    return As.persona(persona).get(IMPORTS + "/" + id).then().statusCode(200).extract().jsonPath();
  }

  private static void pause() {
    try {
      new Semaphore(0).tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
