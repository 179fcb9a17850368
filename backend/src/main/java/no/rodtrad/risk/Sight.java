package no.rodtrad.risk;

/**
 * What a reading stands on. Numbers that rise with every change: of the public figures, of the
 * register, of the models. Read before anything else, so that what is read after it is never older
 * than it says.
 *
 * @param owners whether the caller sees any figure that the public does not; for all others a
 *     reading is the same, and may be kept under the numbers
 */
record Sight(long figures, long register, long models, boolean owners) {

  /** What anybody would see. */
  Sight ofThePublic() {
    return new Sight(figures, register, models, false);
  }
}
