package no.rodtrad.laws.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests no client library would write. */
final class RawHttp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PIECE = 64 * 1024;
  private static final int PATIENCE_MILLIS = 60_000;

  private RawHttp() {}

  /**
   * What came back; status 0 when the connection was closed instead.
   *
   * @param headers by their names in lower case
   */
  record Reply(int status, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    /** What a refusal lacks to be a problem as the contract promises it. */
    List<String> faults() throws IOException {
      if (!header("content-type").equals("application/problem+json")) {
        return List.of(status + " comes as " + header("content-type"));
      }
      JsonNode problem = JSON.readTree(body);
      var lacking =
          Stream.of("type", "title", "detail", "instance", "traceId")
              .filter(member -> problem.path(member).asText().isBlank())
              .map(member -> status + " lacks " + member);
      var lying =
          Stream.of(problem.path("status").asInt())
              .filter(said -> said != status)
              .map(said -> status + " says " + said);
      return Stream.concat(lacking, lying).toList();
    }
  }

  static Reply get(String address, String token) throws IOException {
    return send("GET " + address, token, List.of(), new byte[0]);
  }

  static Reply send(String request, String token, List<String> headers, byte[] body)
      throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(bytes(request, token, headers, body));
      return reply(socket.getInputStream().readAllBytes());
    } catch (SocketException closed) {
      return new Reply(0, Map.of(), "");
    }
  }

  /** Sends all it said it would, and only then reads. */
  static Reply fill(String request, String token, int length) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      var out = socket.getOutputStream();
      var headers = List.of("Content-Type: application/json", "Content-Length: " + length);
      out.write(bytes(request, token, headers, new byte[0]));
      var piece = new byte[PIECE];
      Arrays.fill(piece, (byte) 'x');
      for (int sent = 0; sent < length; sent += PIECE) {
        out.write(piece, 0, Math.min(PIECE, length - sent));
      }
      return reply(socket.getInputStream().readAllBytes());
    } catch (SocketException closed) {
      return new Reply(0, Map.of(), "");
    }
  }

  private static byte[] bytes(String request, String token, List<String> headers, byte[] body) {
    var head = new StringBuilder(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
    if (!token.isEmpty()) {
      head.append("Authorization: Bearer ").append(token).append("\r\n");
    }
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (body.length > 0 && headers.stream().noneMatch(h -> h.startsWith("Transfer-Encoding"))) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    var all = new ByteArrayOutputStream();
    all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    all.writeBytes(body);
    return all.toByteArray();
  }

  private static Reply reply(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.startsWith("HTTP/")) {
      return new Reply(0, Map.of(), text);
    }
    var parts = text.split("\r\n\r\n", 2);
    var lines = parts[0].split("\r\n");
    var headers =
        Stream.of(lines)
            .skip(1)
            .map(line -> line.split(":\\s*", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1], (a, b) -> a));
    return new Reply(
        Integer.parseInt(lines[0].split(" ", -1)[1]), headers, parts.length > 1 ? parts[1] : "");
  }
}
