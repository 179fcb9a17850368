package no.rodtrad.laws.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

@ApiTest
class RawHttpTest {
  private static final int MEGABYTE = 1024 * 1024;

  /** A client that writes its whole body before it reads must still get to read the refusal. */
  @Test
  void a_client_that_sends_too_much_reads_why() throws IOException {
    for (int megabytes : List.of(2, 32, 230)) {
      assertThat(RawHttp.answer("POST /api/v1/schools", As.token("admin"), megabytes * MEGABYTE))
          .as(megabytes + " MB")
          .startsWith("HTTP/1.1 413")
          .contains("/problems/payload-too-large");
    }
  }

  @Test
  void nobody_who_sends_much_reads_why() throws IOException {
    for (int megabytes : List.of(2, 230)) {
      assertThat(RawHttp.answer("POST /api/v1/schools", "", megabytes * MEGABYTE))
          .as(megabytes + " MB")
          .startsWith("HTTP/1.1 401")
          .contains("/problems/unauthorized");
    }
  }

  @Test
  void headers_without_end_are_refused() throws IOException {
    assertThat(RawHttp.get("/api/v1/schools", "x".repeat(100_000))).startsWith("HTTP/1.1 431");
  }
}
