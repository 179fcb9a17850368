package no.rodtrad.indicator;

import static no.rodtrad.indicator.IndicatorArea.FINAL_GRADES;
import static no.rodtrad.indicator.IndicatorArea.LEARNING_ENVIRONMENT;
import static no.rodtrad.indicator.IndicatorArea.LEARNING_OUTCOME;
import static no.rodtrad.indicator.IndicatorUnit.INDEX_1_5;
import static no.rodtrad.indicator.IndicatorUnit.PERCENT;
import static no.rodtrad.indicator.IndicatorUnit.SCALE_POINTS;
import static no.rodtrad.indicator.WorseWhen.HIGHER;
import static no.rodtrad.indicator.WorseWhen.LOWER;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import no.rodtrad.shared.time.SchoolYear;

/** The indicators risk points are counted from. */
public enum RiskIndicator {
  NP_READING_LEVEL1(
      new Scale(LEARNING_OUTCOME, PERCENT, HIGHER),
      new LocalizedName(
          "Andel på mestringsnivå 1 i lesing",
          "Del på meistringsnivå 1 i lesing",
          "Share at mastery level 1 in reading")),
  NP_NUMERACY_LEVEL1(
      new Scale(LEARNING_OUTCOME, PERCENT, HIGHER),
      new LocalizedName(
          "Andel på mestringsnivå 1 i regning",
          "Del på meistringsnivå 1 i rekning",
          "Share at mastery level 1 in numeracy")),
  NP_READING_SCALE(
      new Scale(LEARNING_OUTCOME, SCALE_POINTS, LOWER),
      new LocalizedName("Skalapoeng i lesing", "Skalapoeng i lesing", "Scale points in reading")),
  NP_NUMERACY_SCALE(
      new Scale(LEARNING_OUTCOME, SCALE_POINTS, LOWER),
      new LocalizedName(
          "Skalapoeng i regning", "Skalapoeng i rekning", "Scale points in numeracy")),
  NP_ENGLISH_SCALE(
      new Scale(LEARNING_OUTCOME, SCALE_POINTS, LOWER),
      new LocalizedName("Skalapoeng i engelsk", "Skalapoeng i engelsk", "Scale points in English")),
  ES_BULLYING(
      new Scale(LEARNING_ENVIRONMENT, PERCENT, HIGHER),
      new LocalizedName("Mobbing på skolen", "Mobbing på skulen", "Bullying at school")),
  ES_TEACHER_SUPPORT(
      new Scale(LEARNING_ENVIRONMENT, INDEX_1_5, LOWER),
      new LocalizedName("Støtte fra lærerne", "Støtte frå lærarane", "Support from the teachers")),
  ES_MOTIVATION(
      new Scale(LEARNING_ENVIRONMENT, INDEX_1_5, LOWER),
      new LocalizedName("Motivasjon", "Motivasjon", "Motivation")),
  GRUNNSKOLEPOENG(
      new Scale(FINAL_GRADES, IndicatorUnit.GRUNNSKOLEPOENG, LOWER),
      new LocalizedName("Grunnskolepoeng", "Grunnskulepoeng", "Grunnskolepoeng (final marks)"));

  /** Autumn 2022: the national tests got a new scale, and nothing before it may be compared. */
  private static final SchoolYear NATIONAL_TESTS_BREAK = new SchoolYear(2022);

  @Immutable
  private record Scale(IndicatorArea area, IndicatorUnit unit, WorseWhen worseWhen) {}

  private final Scale scale;
  private final LocalizedName displayName;

  RiskIndicator(Scale scale, LocalizedName displayName) {
    this.scale = scale;
    this.displayName = displayName;
  }

  public IndicatorArea area() {
    return scale.area();
  }

  public IndicatorUnit unit() {
    return scale.unit();
  }

  public WorseWhen worseWhen() {
    return scale.worseWhen();
  }

  /** The grades it is observed in, ascending. */
  public List<Integer> grades() {
    return switch (this) {
      case NP_READING_LEVEL1, NP_NUMERACY_LEVEL1, NP_READING_SCALE, NP_NUMERACY_SCALE ->
          List.of(5, 8, 9);
      case NP_ENGLISH_SCALE -> List.of(5, 8);
      case ES_BULLYING, ES_TEACHER_SUPPORT, ES_MOTIVATION -> List.of(7, 10);
      case GRUNNSKOLEPOENG -> List.of(10);
    };
  }

  public LocalizedName displayName() {
    return displayName;
  }

  /** Where the figures come from, as credited. */
  public String source() {
    return switch (scale.area()) {
      case LEARNING_ENVIRONMENT -> "Elevundersøkelsen, Utdanningsdirektoratet";
      case LEARNING_OUTCOME -> "Nasjonale prøver, Utdanningsdirektoratet";
      case FINAL_GRADES -> "Grunnskolepoeng, Utdanningsdirektoratet";
    };
  }

  /**
   * The name of the comparable series a year's figure belongs to; two series are never compared.
   */
  public String series(SchoolYear year) {
    return switch (scale.area()) {
      case LEARNING_ENVIRONMENT -> "ES";
      case LEARNING_OUTCOME -> year.isBefore(NATIONAL_TESTS_BREAK) ? "NP-BEFORE-2022" : "NP-2022";
      case FINAL_GRADES -> "GSP";
    };
  }

  /** Whether the figures of two years may be compared. */
  public boolean comparable(SchoolYear one, SchoolYear other) {
    return one.equals(other) || series(one).equals(series(other));
  }
}
