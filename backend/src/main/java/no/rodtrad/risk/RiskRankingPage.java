package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.time.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the ranking, under one model. */
record RiskRankingPage(
    @Schema(enumeration = {"SCHOOL", "MUNICIPALITY"}) UnitType level,
    RiskModelRef model,
    SchoolYear schoolYear,
    List<SchoolYear> windowYears,
    List<RiskRankingItem> items,
    @Nullable String nextCursor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

  static RiskRankingPage from(Window window, Page<RiskRankingItem> page) {
    return new RiskRankingPage(
        window.level,
        window.model,
        window.schoolYear,
        window.schoolYear.window(window.years),
        page.items(),
        page.nextCursor(),
        page.total());
  }

  /**
   * What was ranked.
   *
   * @param years how many school years the window has
   */
  record Window(UnitType level, RiskModelRef model, SchoolYear schoolYear, int years) {}
}
