package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.rodtrad.indicator.CellState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole of Norway, where the files are at hand. */
class RealNationalTestsTest {

  @ParameterizedTest
  @CsvSource({
    "2022-23-grade-5, 2501, 2132",
    "2022-23-grade-8, 1536, 1169",
    "2023-24-grade-5, 2485, 2116",
    "2023-24-grade-8, 1538, 1171",
    "2024-25-grade-5, 2467, 2093",
    "2024-25-grade-8, 1533, 1160",
  })
  void every_row_of_the_real_files_is_read(String name, int rows, int schools) throws IOException {
    ReadFile read = read(name);

    assertThat(read.problems()).isEmpty();
    assertThat(read.skips()).isEmpty();
    assertThat(read.rows()).hasSize(rows);
    assertThat(read.rows())
        .filteredOn(row -> row.unit() instanceof FigureUnit.School)
        .hasSize(schools);
  }

  @Test
  void the_states_of_all_cells_add_up() throws IOException {
    Map<CellState, Long> cells = new TreeMap<>();
    for (String name : RealFiles.NATIONAL_TESTS) {
      read(name).rows().stream()
          .flatMap(row -> row.figures().stream())
          .collect(Collectors.groupingBy(Figure::state, Collectors.counting()))
          .forEach((state, count) -> cells.merge(state, count, Long::sum));
    }

    assertThat(cells)
        .isEqualTo(
            Map.of(CellState.VALUE, 25772L, CellState.SUPPRESSED, 9703L, CellState.ABSENT, 705L));
  }

  private static ReadFile read(String name) throws IOException {
    try (InputStream file = Files.newInputStream(RealFiles.nationalTests(name))) {
      return ReadFile.of(file);
    }
  }
}
