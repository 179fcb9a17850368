package no.rodtrad.trainer;

/** The demo's own places, for the tests to stand on. */
final class Places {
  static final String SMART = "01900000-0000-7000-8000-000000000101";
  static final String SEPU = "01900000-0000-7000-8000-000000000102";
  static final String MADSEBAKKEN = "01900000-0000-7000-8000-000000000201";
  static final String FLESBERG = "01900000-0000-7000-8000-000000000202";
  static final String EKSEMPEL = "01900000-0000-7000-8000-000000000203";
  static final String ADVISER = "01900000-0000-7000-8000-000000000303";

  private Places() {}
}
