package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every school and every municipality in Norway, in every year, by the shipped model, against
 * shares counted from the raw files by hand.
 */
@ApiTest
@TestProfile(RealFiguresApiTest.DatabaseOfItsOwn.class)
class RealCountryApiTest {
  /** Far less than the table, so that the server meets a reader who takes no more. */
  private static final int FEW_BYTES = 4096;

  /** More than what lies on the wire between two who do not read: some seven megabytes. */
  private static final String MORE_YEARS =
      """
      insert into observation (unit_type, school_id, indicator, grade, school_year, state, value, series, demo)
      select 'SCHOOL', s.id, 'NP_READING_SCALE', 5, y || '-' || lpad(cast(y - 2099 as text), 2, '0'), 'ABSENT', null,
             'NP-2022', false
      from school s, generate_series(2101, 2120) y
      """;

  /** A reading holds its tables until its transaction is over. */
  private static final String BEING_READ =
      """
      select count(*) from pg_locks l join pg_class c on c.oid = l.relation
      where c.relname = 'observation' and l.pid <> pg_backend_pid()
      """;

  private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

  @BeforeEach
  void importFilesOnce() throws IOException {
    if (FILES.isEmpty()) {
      for (String name : RealFiles.NATIONAL_TESTS) {
        byte[] file = Files.readAllBytes(RealFiles.nationalTests(name));
        AnImport.of(file).addingSchools().run();
        FILES.put(name, file);
      }
    }
  }

  @Test
  void a_reader_who_stops_reading_holds_no_connection_of_the_database() throws IOException {
    Owner.run(MORE_YEARS);
    try (var reader = new Socket()) {
      reader.setReceiveBufferSize(FEW_BYTES);
      reader.connect(new InetSocketAddress("localhost", RestAssured.port));
      reader.getOutputStream().write(asked().getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(reader.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200");
      assertThat(Owner.count(BEING_READ)).isZero();
    } finally {
      Owner.run("delete from observation where school_year > '2100'");
    }
  }

  private static String asked() {
    return "GET /api/v1/risk-points/country?level=SCHOOL HTTP/1.1\r\nHost: localhost\r\n"
        + "Authorization: Bearer %s\r\n\r\n".formatted(As.token("stranger"));
  }

  @Test
  void every_share_in_the_country_is_the_one_the_files_give() {
    var hand = new HandShares();
    FILES.forEach(hand::read);
    assertThat(compared("SCHOOL", hand)).isGreaterThan(7_000);
    assertThat(compared("MUNICIPALITY", hand)).isGreaterThan(350);
  }

  /** How many lines were compared: those of units the files name by the same number. */
  private static int compared(String level, HandShares hand) {
    int compared = 0;
    for (String line : country(level)) {
      String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      if (hand.knows(fields[2]) && isComparable(level, fields)) {
        int year = Integer.parseInt(fields[4].substring(0, 4));
        assertThat(line + " " + String.join(",", fields[5], fields[6], fields[7]))
            .isEqualTo(line + " " + hand.share(fields[2], year));
        compared++;
      }
    }
    return compared;
  }

  /** A municipality with other numbers before 2024 stands in the older files under those. */
  private static boolean isComparable(String level, String[] fields) {
    return level.equals("SCHOOL") || fields[2].matches("(03|11|15|18|34|42|46|50)\\d\\d");
  }

  private static List<String> country(String level) {
    return As.persona("stranger")
        .queryParam("level", level)
        .get("/api/v1/risk-points/country")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .skip(1)
        .toList();
  }
}
