package no.rodtrad.indicator;

/**
 * Everything a fact can say, with its sentence in three languages. Names in braces are the fact's
 * numbers, or its years. No sentence says why anything is as it is.
 */
enum TrendCode {
  HIDDEN(
      "{year}: tallet er prikket, og ikke vist.",
      "{year}: talet er prikka, og ikkje vist.",
      "{year}: the figure is published as hidden."),
  GAP_BETTER(
      "{year}: {VALUE} (n = {N}), landet {NATIONAL}. Forskjellen er {DIFFERENCE}, til den bedre siden og større enn usikkerheten (±{DIFFERENCE_UNCERTAINTY}).",
      "{year}: {VALUE} (n = {N}), landet {NATIONAL}. Skilnaden er {DIFFERENCE}, til den betre sida og større enn uvissa (±{DIFFERENCE_UNCERTAINTY}).",
      "{year}: {VALUE} (n = {N}), the country {NATIONAL}. The difference is {DIFFERENCE}, to the better side and larger than the uncertainty (±{DIFFERENCE_UNCERTAINTY})."),
  GAP_WORSE(
      "{year}: {VALUE} (n = {N}), landet {NATIONAL}. Forskjellen er {DIFFERENCE}, til den dårligere siden og større enn usikkerheten (±{DIFFERENCE_UNCERTAINTY}).",
      "{year}: {VALUE} (n = {N}), landet {NATIONAL}. Skilnaden er {DIFFERENCE}, til den dårlegare sida og større enn uvissa (±{DIFFERENCE_UNCERTAINTY}).",
      "{year}: {VALUE} (n = {N}), the country {NATIONAL}. The difference is {DIFFERENCE}, to the worse side and larger than the uncertainty (±{DIFFERENCE_UNCERTAINTY})."),
  GAP_NONE(
      "{year}: {VALUE} (n = {N}), det samme som landet.",
      "{year}: {VALUE} (n = {N}), det same som landet.",
      "{year}: {VALUE} (n = {N}), the same as the country."),
  GAP_WITHIN_UNCERTAINTY(
      "{year}: {VALUE} (n = {N}), landet {NATIONAL}. Forskjellen er {DIFFERENCE}, innenfor usikkerheten (±{DIFFERENCE_UNCERTAINTY}).",
      "{year}: {VALUE} (n = {N}), landet {NATIONAL}. Skilnaden er {DIFFERENCE}, innanfor uvissa (±{DIFFERENCE_UNCERTAINTY}).",
      "{year}: {VALUE} (n = {N}), the country {NATIONAL}. The difference is {DIFFERENCE}, within the uncertainty (±{DIFFERENCE_UNCERTAINTY})."),
  GAP_UNCERTAINTY_UNKNOWN(
      "{year}: {VALUE} (n = {N}), landet {NATIONAL}. Forskjellen er {DIFFERENCE}; usikkerheten er ikke publisert.",
      "{year}: {VALUE} (n = {N}), landet {NATIONAL}. Skilnaden er {DIFFERENCE}; uvissa er ikkje publisert.",
      "{year}: {VALUE} (n = {N}), the country {NATIONAL}. The difference is {DIFFERENCE}; the uncertainty is not published."),
  CHANGE_BETTER(
      "Fra {PREVIOUS} i {from} (n = {PREVIOUS_N}) til {VALUE} i {year} (n = {N}): {CHANGE}, bedre og mer enn usikkerheten (±{CHANGE_UNCERTAINTY}).",
      "Frå {PREVIOUS} i {from} (n = {PREVIOUS_N}) til {VALUE} i {year} (n = {N}): {CHANGE}, betre og meir enn uvissa (±{CHANGE_UNCERTAINTY}).",
      "From {PREVIOUS} in {from} (n = {PREVIOUS_N}) to {VALUE} in {year} (n = {N}): {CHANGE}, better and more than the uncertainty (±{CHANGE_UNCERTAINTY})."),
  CHANGE_WORSE(
      "Fra {PREVIOUS} i {from} (n = {PREVIOUS_N}) til {VALUE} i {year} (n = {N}): {CHANGE}, dårligere og mer enn usikkerheten (±{CHANGE_UNCERTAINTY}).",
      "Frå {PREVIOUS} i {from} (n = {PREVIOUS_N}) til {VALUE} i {year} (n = {N}): {CHANGE}, dårlegare og meir enn uvissa (±{CHANGE_UNCERTAINTY}).",
      "From {PREVIOUS} in {from} (n = {PREVIOUS_N}) to {VALUE} in {year} (n = {N}): {CHANGE}, worse and more than the uncertainty (±{CHANGE_UNCERTAINTY})."),
  CHANGE_NONE(
      "{VALUE} i {year} (n = {N}), det samme som i {from} (n = {PREVIOUS_N}).",
      "{VALUE} i {year} (n = {N}), det same som i {from} (n = {PREVIOUS_N}).",
      "{VALUE} in {year} (n = {N}), the same as in {from} (n = {PREVIOUS_N})."),
  CHANGE_WITHIN_UNCERTAINTY(
      "Fra {PREVIOUS} i {from} (n = {PREVIOUS_N}) til {VALUE} i {year} (n = {N}): {CHANGE}, innenfor usikkerheten (±{CHANGE_UNCERTAINTY}).",
      "Frå {PREVIOUS} i {from} (n = {PREVIOUS_N}) til {VALUE} i {year} (n = {N}): {CHANGE}, innanfor uvissa (±{CHANGE_UNCERTAINTY}).",
      "From {PREVIOUS} in {from} (n = {PREVIOUS_N}) to {VALUE} in {year} (n = {N}): {CHANGE}, within the uncertainty (±{CHANGE_UNCERTAINTY})."),
  CHANGE_UNCERTAINTY_UNKNOWN(
      "Fra {PREVIOUS} i {from} (n = {PREVIOUS_N}) til {VALUE} i {year} (n = {N}): {CHANGE}; usikkerheten er ikke publisert.",
      "Frå {PREVIOUS} i {from} (n = {PREVIOUS_N}) til {VALUE} i {year} (n = {N}): {CHANGE}; uvissa er ikkje publisert.",
      "From {PREVIOUS} in {from} (n = {PREVIOUS_N}) to {VALUE} in {year} (n = {N}): {CHANGE}; the uncertainty is not published."),
  CHANGE_SERIES_BREAK(
      "{year} kan ikke sammenlignes med {from}: det er et brudd i tallserien mellom dem.",
      "{year} kan ikkje samanliknast med {from}: det er eit brot i talserien mellom dei.",
      "{year} cannot be compared with {from}: there is a break in the series between them."),
  STEADY(
      "{from} til {year}: mellom {LOWEST} og {HIGHEST} i {YEARS} skoleår. Ingen endring fra år til år er større enn usikkerheten.",
      "{from} til {year}: mellom {LOWEST} og {HIGHEST} i {YEARS} skuleår. Inga endring frå år til år er større enn uvissa.",
      "{from} to {year}: between {LOWEST} and {HIGHEST} over {YEARS} school years. No change from year to year is larger than the uncertainty."),
  MORE_STEADY(
      "{from} til {year}: mellom {LOWEST} og {HIGHEST} i {YEARS} skoleår. Mer stabilt: først minst én endring større enn usikkerheten, til slutt ingen.",
      "{from} til {year}: mellom {LOWEST} og {HIGHEST} i {YEARS} skuleår. Meir stabilt: først minst éi endring større enn uvissa, til slutt inga.",
      "{from} to {year}: between {LOWEST} and {HIGHEST} over {YEARS} school years. More stable: first at least one change larger than the uncertainty, at the end none."),
  LESS_STEADY(
      "{from} til {year}: mellom {LOWEST} og {HIGHEST} i {YEARS} skoleår. Mindre stabilt: først ingen endring større enn usikkerheten, til slutt minst én.",
      "{from} til {year}: mellom {LOWEST} og {HIGHEST} i {YEARS} skuleår. Mindre stabilt: først inga endring større enn uvissa, til slutt minst éi.",
      "{from} to {year}: between {LOWEST} and {HIGHEST} over {YEARS} school years. Less stable: first no change larger than the uncertainty, at the end at least one."),
  VARYING(
      "{from} til {year}: mellom {LOWEST} og {HIGHEST} i {YEARS} skoleår, med minst én endring større enn usikkerheten.",
      "{from} til {year}: mellom {LOWEST} og {HIGHEST} i {YEARS} skuleår, med minst éi endring større enn uvissa.",
      "{from} to {year}: between {LOWEST} and {HIGHEST} over {YEARS} school years, with at least one change larger than the uncertainty."),
  SPREAD(
      "{from} til {year}: mellom {LOWEST} og {HIGHEST} i {YEARS} skoleår; usikkerheten er ikke publisert.",
      "{from} til {year}: mellom {LOWEST} og {HIGHEST} i {YEARS} skuleår; uvissa er ikkje publisert.",
      "{from} to {year}: between {LOWEST} and {HIGHEST} over {YEARS} school years; the uncertainty is not published."),
  SIMILAR(
      "{year}: skolen {VALUE}. {SCHOOLS} lignende skoler med offentlig tall: median {MEDIAN}, fra {LOWEST} til {HIGHEST}.",
      "{year}: skulen {VALUE}. {SCHOOLS} liknande skular med offentleg tal: median {MEDIAN}, frå {LOWEST} til {HIGHEST}.",
      "{year}: the school {VALUE}. {SCHOOLS} similar schools with a public figure: median {MEDIAN}, from {LOWEST} to {HIGHEST}.");

  private final TrendText sentence;

  TrendCode(String nb, String nn, String en) {
    sentence = new TrendText(nb, nn, en);
  }

  TrendText sentence() {
    return sentence;
  }

  static TrendCode gap(TrendSeries.Judged judged) {
    return valueOf("GAP_" + judged);
  }

  static TrendCode change(TrendSeries.Judged judged) {
    return valueOf("CHANGE_" + judged);
  }
}
