package no.rodtrad.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.rodtrad.access.BackgroundWork;
import no.rodtrad.indicator.ObservationLedger.Outcome;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.shared.time.SchoolYear;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.SqlCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class LedgerTest {
  @Inject ObservationLedger ledger;
  @Inject ObservedCells cells;
  @Inject BackgroundWork background;
  @Inject EntityManager em;

  private static final UUID IMPORT = new UUID(7, 7);

  @BeforeEach
  void an_import_the_rows_come_from() {
    Owner.run(
        """
        insert into import_run
          (id, source, mode, create_missing_schools, status, file_name, sha256, created_at, finished_at)
        values (?, 'UDIR_NATIONAL_TESTS', 'APPLY', false, 'APPLIED', 'ledger.csv', repeat('0', 64),
          timestamptz '2020-01-01', timestamptz '2020-01-01')
        on conflict do nothing
        """,
        IMPORT);
  }

  private static LedgerEntry entry(
      String school, int year, CellState state, @Nullable String value, int row) {
    return new LedgerEntry(
        UnitKey.school(UUID.fromString(school)),
        new LedgerEntry.Place(RiskIndicator.NP_READING_SCALE, 5, new SchoolYear(year)),
        state,
        value == null ? null : new BigDecimal(value),
        null,
        value == null ? null : 20,
        new LedgerEntry.Source(IMPORT, row),
        false);
  }

  private Outcome write(LedgerEntry... entries) {
    var outcome = new ArrayList<Outcome>();
    background.run(
        () ->
            outcome.add(
                QuarkusTransaction.requiringNew()
                    .call(() -> ledger.write(Arrays.asList(entries)))));
    return outcome.get(0);
  }

  @Test
  void stores_what_is_new_or_different_and_says_which_rows_changed_anything() {
    String school = SchoolBuilder.aSchool().add();
    var first = entry(school, 2041, CellState.VALUE, "50", 3);
    var second = entry(school, 2042, CellState.SUPPRESSED, null, 4);
    var owners = entry(school, 2042, CellState.RESTRICTED, "41", 5);
    assertThat(write(first, second, owners))
        .isEqualTo(new Outcome(3, 0, java.util.Set.of(3, 4, 5)));
    assertThat(write(first, second, owners)).isEqualTo(new Outcome(0, 3, java.util.Set.of()));
    assertThat(write(entry(school, 2041, CellState.VALUE, "50.0", 9), second))
        .isEqualTo(new Outcome(0, 2, java.util.Set.of()));
    assertThat(write(entry(school, 2041, CellState.ABSENT, null, 9), second))
        .isEqualTo(new Outcome(1, 1, java.util.Set.of(9)));
  }

  @Test
  void the_statements_do_not_grow_with_the_cells_and_every_write_raises_the_epoch() {
    String school = SchoolBuilder.aSchool().add();
    long figures = epoch("figures");
    long register = epoch("register");
    assertThat(SqlCount.during(() -> write(entry(school, 2040, CellState.VALUE, "50", 1))))
        .isEqualTo(1);
    assertThat(epoch("figures")).isGreaterThan(figures);
    var many = new ArrayList<LedgerEntry>();
    for (int year = 1950; year < 2040; year++) {
      many.add(entry(school, year, CellState.VALUE, "50", year));
    }
    assertThat(SqlCount.during(() -> write(many.toArray(LedgerEntry[]::new)))).isEqualTo(1);
    SchoolBuilder.aSchool().add();
    assertThat(epoch("register")).isGreaterThan(register);
  }

  @Test
  void the_table_of_indicators_says_what_the_code_says() {
    List<?> rows =
        em.createNativeQuery(
                """
                select code || ' ' || area || ' ' || unit || ' ' || min_value || ' ' || max_value || ' '
                       || worse_when || ' ' || array_to_string(grades, ',') from risk_indicator
                """,
                String.class)
            .getResultList();
    assertThat(rows)
        .map(Object::toString)
        .containsExactlyInAnyOrder(
            Arrays.stream(RiskIndicator.values()).map(LedgerTest::row).toArray(String[]::new));
  }

  private static String row(RiskIndicator indicator) {
    var unit = indicator.unit();
    var grades = String.join(",", indicator.grades().stream().map(String::valueOf).toList());
    return String.join(
        " ",
        indicator.name(),
        indicator.area().name(),
        unit.name(),
        unit.min().toPlainString(),
        unit.max().toPlainString(),
        indicator.worseWhen().name(),
        grades);
  }

  private long epoch(String name) {
    var sql = "select value from reading_epoch where name = :name";
    return (Long)
        em.createNativeQuery(sql, Long.class).setParameter("name", name).getSingleResult();
  }
}
