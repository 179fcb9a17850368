package no.rodtrad.indicator;

import jakarta.ws.rs.QueryParam;

/** Which series is asked for; the contract has already judged the values. */
public class SeriesQuery {
  @QueryParam("indicator")
  String indicator = "";

  @QueryParam("grade")
  int grade;

  @QueryParam("view")
  String view = SeriesView.AS_WAS.name();

  RiskIndicator indicator() {
    return RiskIndicator.valueOf(indicator);
  }

  SeriesView view() {
    return SeriesView.valueOf(view);
  }
}
