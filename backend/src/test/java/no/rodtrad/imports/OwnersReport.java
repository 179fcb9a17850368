package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;

/** A report as the owner in Flesberg sees it when signed in. */
public final class OwnersReport {
  private OwnersReport() {}

  /** Brings in one figure of bullying in grade 10 that only the owner may see. */
  public static void bring(String schoolName, String year, int figure) {
    var report =
        ReportFile.of(year, 10, "Buskerud", "Flesberg", schoolName).bullying(figure + ",5*");
    var ended = AnImport.of(report.bytes()).of("owner-flesberg", "3334").run();
    assertThat(ended.getString("status")).isEqualTo("APPLIED");
    assertThat(ended.getInt("rows.stored")).isEqualTo(1);
  }
}
