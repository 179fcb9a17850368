package no.rodtrad.laws.conventions;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Requests no client library would write. */
final class RawHttp {
  private static final int PIECE = 64 * 1024;
  private static final int PATIENCE_MILLIS = 60_000;

  private RawHttp() {}

  static String get(String path, String token) throws IOException {
    return answer("GET " + path, token, 0);
  }

  /** Sends all it said it would, and only then reads. */
  static String answer(String request, String token, int bytes) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      var out = socket.getOutputStream();
      var head =
          request
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n")
              + (bytes == 0 ? "" : "Content-Type: application/json\r\nContent-Length: " + bytes)
              + (bytes == 0 ? "\r\n" : "\r\n\r\n");
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      var piece = new byte[PIECE];
      Arrays.fill(piece, (byte) 'x');
      for (int sent = 0; sent < bytes; sent += PIECE) {
        out.write(piece, 0, Math.min(PIECE, bytes - sent));
      }
      return new String(socket.getInputStream().readNBytes(4096), StandardCharsets.UTF_8);
    } catch (SocketException closed) {
      return "the connection was closed";
    }
  }
}
