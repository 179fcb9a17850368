package no.rodtrad.imports;

import static no.rodtrad.imports.AnImport.IMPORTS;
import static no.rodtrad.imports.NationalTestsFile.anEmptyFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import no.rodtrad.school.OrgNumbers;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Rows;
import org.junit.jupiter.api.Test;

/** The file of a dry run is kept for seven days, for whoever may want to apply it. */
@ApiTest
class ForgottenFilesTest {
  private static final String[] FIGURES = {"50", "3,1", "30", "*", "*", "*", "", "", "0"};

  @Inject ImportWorker worker;

  private static String aDryRun() {
    var file = anEmptyFile("2001-02").withSchool("1103", OrgNumbers.next(), FIGURES);
    var run = AnImport.of(file).asDryRun().run();
    assertThat(run.getString("status")).isEqualTo("VALIDATED");
    return run.getString("id");
  }

  private static String parts(String id) {
    return Rows.text("select count(*) from import_file where import_id = cast(? as uuid)", id);
  }

  @Test
  void a_dry_run_nobody_applied_loses_its_file_after_seven_days_and_says_so() {
    String id = aDryRun();
    worker.forgetFiles();
    assertThat(parts(id)).isEqualTo("1");
    MovableClock.at(
        Instant.now().plus(Duration.ofDays(7)),
        () -> {
          As.admin()
              .post(IMPORTS + "/" + id + "/apply")
              .then()
              .statusCode(409)
              .body("type", equalTo("/problems/import-not-validated"))
              .body("detail", containsString("send it again"));
          worker.forgetFiles();
        });
    assertThat(parts(id)).isEqualTo("0");
    As.admin().get(IMPORTS + "/" + id).then().body("status", equalTo("VALIDATED"));
  }

  @Test
  void a_dry_run_can_be_applied_until_then() {
    String id = aDryRun();
    MovableClock.at(
        Instant.now().plus(Duration.ofDays(7)).minusSeconds(60),
        () -> {
          worker.forgetFiles();
          As.admin().post(IMPORTS + "/" + id + "/apply").then().statusCode(202);
          assertThat(AnImport.ended(id).getString("status")).isEqualTo("APPLIED");
        });
    assertThat(parts(id)).isEqualTo("0");
  }
}
