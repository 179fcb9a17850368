package no.rodtrad.indicator;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Writes a fact's numbers into its sentence, as each language writes them. */
final class TrendSentence {
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z_]+)\\}");
  private static final String MINUS = "\u2212";
  private static final String EN_DASH = "\u2013";
  private static final String SPACE = "\u00a0";

  private final RiskIndicator indicator;
  private final SchoolYear year;
  private final @Nullable SchoolYear from;
  private final Map<TrendNumber.Name, BigDecimal> numbers = new EnumMap<>(TrendNumber.Name.class);

  TrendSentence(
      RiskIndicator indicator,
      SchoolYear year,
      @Nullable SchoolYear from,
      List<TrendNumber> numbers) {
    this.indicator = indicator;
    this.year = year;
    this.from = from;
    numbers.forEach(number -> this.numbers.put(number.name(), number.value()));
  }

  TrendText text(TrendCode code) {
    var sentence = code.sentence();
    return new TrendText(
        written(sentence.nb(), Language.NB),
        written(sentence.nn(), Language.NN),
        written(sentence.en(), Language.EN));
  }

  private String written(String sentence, Language language) {
    return NAME.matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(written(found.group(1), language, from)));
  }

  private String written(String name, Language language, @Nullable SchoolYear first) {
    if (name.equals("year")) {
      return written(year);
    }
    if (name.equals("from")) {
      return first == null ? "" : written(first);
    }
    var number = TrendNumber.Name.valueOf(name);
    BigDecimal value = numbers.get(number);
    return value == null ? language.notPublished : written(number.form(), value, language);
  }

  private static String written(SchoolYear year) {
    return year.toString().replace("-", EN_DASH);
  }

  private String written(TrendNumber.Form form, BigDecimal value, Language language) {
    String plain = language.number(value.abs());
    String sign = value.signum() < 0 ? MINUS : "";
    return switch (form) {
      case COUNT -> plain;
      case UNCERTAINTY -> language.uncertainty(value);
      case FIGURE -> sign + plain + language.unit(indicator.unit());
      case CHANGE ->
          (value.signum() > 0 ? "+" : sign) + plain + language.unitOfChange(indicator.unit());
    };
  }

  private enum Language {
    NB("ikke publisert", "skalapoeng", "prosentpoeng", "poeng"),
    NN("ikkje publisert", "skalapoeng", "prosentpoeng", "poeng"),
    EN("not published", "scale points", "percentage points", "points");

    private final String notPublished;
    private final String scalePoints;
    private final String percentPoints;
    private final String points;

    Language(String notPublished, String scalePoints, String percentPoints, String points) {
      this.notPublished = notPublished;
      this.scalePoints = scalePoints;
      this.percentPoints = percentPoints;
      this.points = points;
    }

    /** As published, and never rounded again. */
    String number(BigDecimal value) {
      return digits(Decimals.plain(value));
    }

    /** Published with one decimal: with that one at least. */
    String uncertainty(BigDecimal value) {
      var plain = Decimals.plain(value);
      return digits(plain.scale() == 0 ? plain.setScale(1) : plain);
    }

    private String digits(BigDecimal number) {
      String plain = number.toPlainString();
      return this == EN ? plain : plain.replace('.', ',');
    }

    String unit(IndicatorUnit unit) {
      return switch (unit) {
        case PERCENT -> this == EN ? "%" : SPACE + "%";
        case SCALE_POINTS -> SPACE + scalePoints;
        case GRUNNSKOLEPOENG -> SPACE + points;
        case INDEX_1_5 -> "";
      };
    }

    String unitOfChange(IndicatorUnit unit) {
      return unit == IndicatorUnit.PERCENT ? SPACE + percentPoints : unit(unit);
    }
  }
}
