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
   * @param headers all of them, by their names in small letters
   * @param faults where it differs from the contract
   */
  public record Answer(
      int status,
      String mediaType,
      String tag,
      Map<String, String> headers,
      String body,
      List<String> faults) {}

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
    var headers =
        reply.headers().map().entrySet().stream()
            .collect(
                Collectors.toMap(
                    header -> header.getKey().toLowerCase(Locale.ROOT),
                    header -> String.join(", ", header.getValue())));
    return new Answer(
        reply.statusCode(),
        mediaType,
        tag,
        headers,
        reply.body(),
        faults(
            method,
            path,
            new ContractWitness.Reply(
                reply.statusCode(), mediaType, headers.keySet(), reply.body())));
  }

  private static List<String> faults(String method, String path, ContractWitness.Reply reply) {
    try {
      WITNESS.judge(method, path, reply);
      return List.of();
    } catch (AssertionError differs) {
      return List.of(String.valueOf(differs.getMessage()));
    }
  }
}
