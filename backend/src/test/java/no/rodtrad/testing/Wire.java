package no.rodtrad.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests by the thousand, where a library of sentences would take most of the time. */
public final class Wire {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ContractWitness WITNESS = new ContractWitness();

  private Wire() {}

  /**
   * What came back.
   *
   * @param tag its ETag; empty when it has none
   * @param faults where it differs from the contract
   */
  public record Answer(
      int status, String mediaType, String tag, String body, List<String> faults) {}

  /** Sends it as this persona; the reply is held against the contract. */
  public static Answer send(
      String persona, String method, String address, Map<String, String> headers, byte[] body) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
            .header("Authorization", "Bearer " + As.token(persona));
    headers.forEach(request::header);
    try {
      var reply =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return answer(method, address.replaceFirst("\\?.*", ""), reply);
    } catch (IOException failure) {
      throw new UncheckedIOException(method + " " + address, failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Answer answer(String method, String path, HttpResponse<String> reply) {
    var mediaType = reply.headers().firstValue("content-type").orElse("");
    var tag = reply.headers().firstValue("etag").orElse("");
    var names =
        reply.headers().map().keySet().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    try {
      WITNESS.judge(
          method,
          path,
          new ContractWitness.Reply(reply.statusCode(), mediaType, names, reply.body()));
      return new Answer(reply.statusCode(), mediaType, tag, reply.body(), List.of());
    } catch (AssertionError differs) {
      var fault = String.valueOf(differs.getMessage());
      return new Answer(reply.statusCode(), mediaType, tag, reply.body(), List.of(fault));
    }
  }
}
