package no.rodtrad.indicator;

import java.math.BigDecimal;

/** A number of a fact, in the indicator's unit or a count. */
record TrendNumber(Name name, BigDecimal value) {

  enum Name {
    VALUE(Form.FIGURE),
    N(Form.COUNT),
    NATIONAL(Form.FIGURE),
    /** The unit less the country. */
    DIFFERENCE(Form.CHANGE),
    DIFFERENCE_UNCERTAINTY(Form.UNCERTAINTY),
    PREVIOUS(Form.FIGURE),
    PREVIOUS_N(Form.COUNT),
    /** The year less the year before. */
    CHANGE(Form.CHANGE),
    CHANGE_UNCERTAINTY(Form.UNCERTAINTY),
    YEARS(Form.COUNT),
    LOWEST(Form.FIGURE),
    MEDIAN(Form.FIGURE),
    HIGHEST(Form.FIGURE),
    SCHOOLS(Form.COUNT);

    private final Form form;

    Name(Form form) {
      this.form = form;
    }

    Form form() {
      return form;
    }
  }

  /** How a number is written. */
  enum Form {
    /** With its unit. */
    FIGURE,
    /** With its sign, and the unit of a difference. */
    CHANGE,
    UNCERTAINTY,
    COUNT
  }
}
