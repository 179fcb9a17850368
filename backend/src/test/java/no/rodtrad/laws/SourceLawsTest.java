package no.rodtrad.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceLawsTest {
  private static final Path FRONTEND = Path.of("../frontend");

  @Test
  void main_files_and_methods_are_small() {
    assertThat(SizeLaw.MAIN.broken(main())).isEmpty();
  }

  @Test
  void test_files_are_small() {
    assertThat(SizeLaw.TEST.broken(Sources.in(Sources.TEST))).isEmpty();
  }

  @Test
  void a_long_file_a_long_method_and_many_parameters_bite() {
    var source =
        "package planted;\nclass Long {\n  void method(int a, int b, int c, int d, int e, int f) {\n"
            + "    int x = 1;\n".repeat(29)
            + "  }\n"
            + "  Long(int a, int b, int c, int d, int e, int f) {}\n"
            + "  record Wide(int a, int b, int c, int d, int e, int f) {}\n"
            + "\n".repeat(300)
            + "}\n";
    assertThat(SizeLaw.MAIN.broken(Sources.in(Planted.sources(source))))
        .containsExactly(
            "Long.java has 336 lines",
            "Long.method has 31 lines",
            "Long.method has 6 parameters",
            "Long.<init> has 6 parameters");
  }

  @Test
  void thirty_lines_and_five_parameters_are_within_the_law() {
    var source =
        "package planted;\nclass Fit {\n  @Override\n  void method(int a, int b, int c, int d, int e) {\n"
            + "    int x = 1;\n".repeat(28)
            + "  }\n}\n";
    assertThat(SizeLaw.MAIN.broken(Sources.in(Planted.sources(source)))).isEmpty();
  }

  @Test
  void nothing_is_switched_off() {
    assertThat(SourceLaws.saying(SourceLaws.SUPPRESSION, everything())).isEmpty();
  }

  @Test
  void nothing_is_left_for_later() {
    assertThat(SourceLaws.saying(SourceLaws.UNFINISHED, everything())).isEmpty();
  }

  @Test
  void nothing_idles_or_shouts() {
    assertThat(SourceLaws.saying(SourceLaws.IDLING, everything())).isEmpty();
    assertThat(SourceLaws.saying(SourceLaws.SHOUTING, Sources.in(Sources.MAIN))).isEmpty();
  }

  @Test
  void what_must_not_be_said_bites() {
    for (String word :
        List.of("@Suppress" + "Warnings(\"x\")", "@Dis" + "abledOnOs", "// biome-" + "ignore x")) {
      assertThat(said(SourceLaws.SUPPRESSION, word)).hasSize(1);
    }
    assertThat(said(SourceLaws.UNFINISHED, "// TO" + "DO later")).hasSize(1);
    assertThat(said(SourceLaws.IDLING, "Thread.sle" + "ep(1)")).hasSize(1);
    assertThat(said(SourceLaws.SHOUTING, "System.out" + ".println()")).hasSize(1);
  }

  private static List<String> said(java.util.regex.Pattern pattern, String word) {
    var folder = Planted.sources("package planted;\nclass Word {\n// " + word + "\n}\n");
    return SourceLaws.saying(pattern, Sources.in(folder));
  }

  private static Stream<Path> main() {
    return Stream.concat(Sources.in(Sources.MAIN), Sources.in(Sources.DEMO));
  }

  private static Stream<Path> everything() {
    var frontend =
        Repository.files().stream()
            .filter(file -> file.startsWith(FRONTEND))
            .filter(file -> file.toString().matches(".*\\.(ts|tsx|mjs|js|css)"))
            .filter(file -> !file.toString().contains("/src/api/generated/"));
    return Stream.of(main(), Sources.in(Sources.TEST), frontend).flatMap(s -> s);
  }
}
