package no.rodtrad.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportLawTest {
  /**
   * Imports flow one way. Upwards: shared, access, school; then agreement with what stands on it,
   * and indicator with risk; what reads across them; app on top. The demo stands outside.
   */
  private static final List<String> ARROWS =
      List.of(
          "shared ->",
          "access -> shared",
          "school -> access, shared",
          "agreement -> access, school, shared",
          "course -> access, agreement, school, shared",
          "measure -> access, agreement, school, shared",
          "indicator -> access, school, shared",
          "scheme -> access, school, shared",
          "trainer -> access, agreement, school, shared",
          "notice -> access, shared",
          "redthread -> access, indicator, risk, school, shared",
          "risk -> access, indicator, school, shared",
          "imports -> access, indicator, school, shared",
          "demo ->");

  private static final String LOWER = "package planted.lower; public class Ground {}";
  private static final String UPPER =
      "package planted.upper; class House { planted.lower.Ground on; }";

  @Test
  void imports_are_exactly_the_listed_arrows() {
    assertThat(new ImportLaw("no.rodtrad", ARROWS).broken(Sources.classes())).isEmpty();
  }

  @Test
  void the_listed_arrows_are_no_violation() {
    assertThat(planted(List.of("upper -> lower", "lower ->"), UPPER, LOWER)).isEmpty();
  }

  @Test
  void an_unlisted_import_bites() {
    assertThat(planted(List.of("upper ->", "lower ->"), UPPER, LOWER))
        .singleElement()
        .asString()
        .startsWith("upper -> lower is not listed: Field <planted.upper.House.on>");
  }

  @Test
  void an_import_inside_an_array_or_a_type_argument_bites() {
    var array = "package planted.upper; class House { planted.lower.Ground[] on; }";
    var argument =
        "package planted.upper; class House { java.util.List<planted.lower.Ground> on; }";
    for (String house : List.of(array, argument)) {
      assertThat(planted(List.of("upper ->", "lower ->"), house, LOWER)).hasSize(1);
    }
  }

  @Test
  void a_listed_arrow_nobody_uses_bites() {
    assertThat(
            planted(
                List.of("upper ->", "lower -> upper"), LOWER, "package planted.upper; class A {}"))
        .containsExactly("lower -> upper is listed and not used");
  }

  @Test
  void a_package_that_is_not_on_the_list_bites() {
    assertThat(planted(List.of("upper ->"), "package planted.upper; class A {}", LOWER))
        .containsExactly("lower is not on the list");
  }

  @Test
  void a_listed_package_that_does_not_exist_bites() {
    assertThat(planted(List.of("lower ->", "gone ->"), LOWER))
        .containsExactly("gone is listed and has no class");
  }

  @Test
  void a_circle_on_the_list_bites() {
    var ground = "package planted.lower; public class Ground { planted.upper.Roof under; }";
    var house = "package planted.upper; public class Roof { planted.lower.Ground on; }";
    assertThat(planted(List.of("upper -> lower", "lower -> upper"), ground, house))
        .containsExactly("lower is a circle", "upper is a circle");
  }

  private static List<String> planted(List<String> arrows, String... sources) {
    return new ImportLaw("planted", arrows).broken(Planted.classes(sources));
  }
}
