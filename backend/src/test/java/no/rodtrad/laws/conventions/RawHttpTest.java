package no.rodtrad.laws.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

@ApiTest
class RawHttpTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final String SCHOOLS = "/api/v1/schools";

  /** A client that writes its whole body before it reads must still get to read the refusal. */
  @Test
  void a_client_that_sends_too_much_reads_why() throws IOException {
    for (int megabytes : List.of(2, 32, 230)) {
      var reply = RawHttp.fill("POST " + SCHOOLS, As.token("admin"), megabytes * MEGABYTE);
      assertThat(reply.status()).as(megabytes + " MB").isEqualTo(413);
      assertThat(reply.body()).contains("/problems/payload-too-large");
    }
  }

  @Test
  void nobody_who_sends_much_reads_why() throws IOException {
    for (int megabytes : List.of(2, 230)) {
      var reply = RawHttp.fill("POST " + SCHOOLS, "", megabytes * MEGABYTE);
      assertThat(reply.status()).as(megabytes + " MB").isEqualTo(401);
      assertThat(reply.body()).contains("/problems/unauthorized");
    }
  }

  @Test
  void an_address_that_cannot_be_read_is_refused_with_a_problem() throws IOException {
    var faults = new ArrayList<String>();
    for (String address :
        List.of(
            "//",
            "/%",
            "/api/v1/%",
            "/api/v1/schools/%",
            "/api/v1/schools/%zz",
            "/problems/%",
            "/q/%",
            "/api/v1/schools?q=%",
            "/api/v1/schools?q=%e",
            "/api/v1/schools?q=%zz",
            "/api/v1/schools?%=a",
            "/api/v1/schools?q=%00",
            "/api/v1/schools?q=%FF",
            "/api/v1/schools?q=%C3%28",
            "/api/v1/schools?q=%ED%A0%80",
            "?",
            "?q=a")) {
      var reply = RawHttp.get(address, As.token("admin"));
      if (reply.status() != 400) {
        faults.add(address + " answers " + reply.status());
      }
      reply.faults().forEach(fault -> faults.add(address + ": " + fault));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void an_address_of_nothing_is_not_found_however_it_is_written() throws IOException {
    var faults = new ArrayList<String>();
    for (String address :
        List.of(
            "/nothing",
            "/;a",
            "/..",
            "/api",
            "/api/",
            "/api/v1",
            "/api/v1/nothing",
            "/api/v2/schools",
            "/api/v1/schools%3Ba",
            "/api/v1/schools%2F",
            "/api/v1/schools%2Fx",
            "/api/v1/schools/a%2Fb",
            "/api/v1/schools/%FF",
            "/api/v1/schools/%00",
            "/api/v1/schools/" + "x".repeat(20_000),
            "/api%2Fv1/schools",
            "/API/v1/schools",
            "/problems/nothing",
            "/q/nothing",
            "*",
            "/api/v1/schools/\u00f8")) {
      for (String method : List.of("GET", "POST", "TRACE", "COLOUR", "OPTIONS")) {
        var reply = RawHttp.send(method + " " + address, As.token("admin"), List.of(), new byte[0]);
        var what = method + " " + address.substring(0, Math.min(address.length(), 40));
        if (reply.status() != 404 && (method.equals("GET") || !isOfOtherMethods(reply))) {
          faults.add(what + " answers " + reply.status());
        } else if (reply.status() >= 400) {
          reply.faults().forEach(fault -> faults.add(what + ": " + fault));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Where there could be something to read, another method is refused or told of as such. */
  private static boolean isOfOtherMethods(RawHttp.Reply reply) {
    return reply.status() == 405
        || (List.of(200, 204).contains(reply.status()) && reply.body().isEmpty());
  }

  @Test
  void an_unknown_method_is_refused_and_the_right_ones_named() throws IOException {
    for (String method : List.of("TRACE", "CONNECT", "COLOUR", "PROPFIND", "DELETE", "PUT")) {
      var reply = RawHttp.send(method + " " + SCHOOLS, As.token("admin"), List.of(), new byte[0]);
      assertThat(reply.status()).as(method).isEqualTo(405);
      assertThat(reply.header("allow")).as(method).isEqualTo("GET, POST");
      assertThat(reply.faults()).as(method).isEmpty();
      var page = RawHttp.send(method + " /problems", "", List.of(), new byte[0]);
      assertThat(page.status()).as(method).isEqualTo(405);
      assertThat(page.header("allow")).as(method).isEqualTo("GET");
      assertThat(page.faults()).as(method).isEmpty();
    }
  }

  @Test
  void options_names_the_methods_of_the_contract() throws IOException {
    var admin = As.token("admin");
    var reply = RawHttp.send("OPTIONS " + SCHOOLS, admin, List.of(), new byte[0]);
    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.header("allow")).isEqualTo("GET, POST, OPTIONS");
  }

  @Test
  void a_head_of_nothing_has_the_head_of_a_problem_and_no_body() throws IOException {
    var reply = RawHttp.send("HEAD /api/v1/nothing", As.token("admin"), List.of(), new byte[0]);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
    assertThat(reply.body()).isEmpty();
  }

  @Test
  void a_long_address_and_long_headers_are_judged_like_short_ones() throws IOException {
    var q = RawHttp.get(SCHOOLS + "?q=" + "x".repeat(50_000), As.token("admin"));
    assertThat(q.status()).isEqualTo(400);
    assertThat(q.faults()).isEmpty();
    var name = RawHttp.get(SCHOOLS + "?" + "x".repeat(50_000) + "=1", As.token("admin"));
    assertThat(name.status()).isEqualTo(400);
    assertThat(name.faults()).isEmpty();
    var token = RawHttp.get(SCHOOLS, "x".repeat(50_000));
    assertThat(token.status()).isEqualTo(401);
    assertThat(token.faults()).isEmpty();
    var without =
        RawHttp.send(
            "POST " + SCHOOLS,
            As.token("admin"),
            List.of("Content-Type: application/json", "Idempotency-Key: " + "x".repeat(50_000)),
            bytes("{}"));
    assertThat(without.status()).isEqualTo(400);
    assertThat(without.faults()).isEmpty();
  }

  /** Past these the server closes its ears before it has read what is asked. */
  @Test
  void an_address_and_headers_without_end_are_refused() throws IOException {
    assertThat(RawHttp.get(SCHOOLS, "x".repeat(100_000)).status()).isEqualTo(431);
    assertThat(RawHttp.get("/" + "x".repeat(100_000), "").status()).isEqualTo(414);
  }

  @Test
  void a_body_in_pieces_is_read_like_a_whole_one_and_a_broken_one_is_no_failure_of_ours()
      throws IOException {
    assertThat(pieces("2\r\n{}\r\n0\r\n\r\n").status()).isEqualTo(422);
    var much = Integer.toHexString(2 * MEGABYTE) + "\r\n" + "x".repeat(2 * MEGABYTE);
    var reply = pieces(much + "\r\n0\r\n\r\n");
    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.faults()).isEmpty();
    assertThat(pieces("zz\r\n{}\r\n0\r\n\r\n").status()).isIn(0, 400);
  }

  private static RawHttp.Reply pieces(String body) throws IOException {
    return RawHttp.send(
        "POST " + SCHOOLS,
        As.token("admin"),
        List.of("Content-Type: application/json", "Transfer-Encoding: chunked"),
        bytes(body));
  }

  @Test
  void a_body_of_another_type_or_charset_or_packed_is_refused() throws IOException {
    for (String header :
        List.of(
            "X-No-Type: at all",
            "Content-Type: ",
            "Content-Type: application/*",
            "Content-Type: */*",
            "Content-Type: json",
            "Content-Type: application/json;charset=ISO-8859-1",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: application/json; charset=nonsense",
            "Content-Type: application/json\r\nContent-Encoding: gzip")) {
      var reply = RawHttp.send("POST " + SCHOOLS, As.token("admin"), List.of(header), bytes("{}"));
      assertThat(reply.status()).as(header).isEqualTo(415);
      assertThat(reply.faults()).as(header).isEmpty();
    }
    for (String header :
        List.of("application/json; charset=\"utf-8\"", "Application/JSON;Charset=UTF-8")) {
      var type = List.of("Content-Type: " + header, "Content-Encoding: identity");
      var reply = RawHttp.send("POST " + SCHOOLS, As.token("admin"), type, bytes("{}"));
      assertThat(reply.status()).as(header).isEqualTo(422);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
