package no.rodtrad.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.rodtrad.access.BackgroundWork;
import no.rodtrad.imports.RealFigures;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.Test;

/**
 * Measures the whole country at once against reading the same rows by plain SQL, and how both grow.
 * Not a part of the tests: run it by name ({@code -Dtest=CountryMeasure}), with {@code RT_COPIES}
 * for how many times the country is to stand in a scratch database, such as 1,10,100, and {@code
 * RT_ROUNDS} for how often each is measured.
 */
@ApiTest
@TestProfile(CountryMeasure.DatabaseOfItsOwn.class)
class CountryMeasure {
  private static final int ROUNDS =
      Integer.parseInt(System.getenv().getOrDefault("RT_ROUNDS", "7"));
  private static final int PLAIN_ROWS = 2_000;
  private static final int LOOKS = 10;
  private static final long MEBIBYTE = 1L << 20;

  /** What the pass reads, as anybody would read it. */
  private static final String PLAIN =
      """
      select c.unit_key, c.indicator, c.grade, c.school_year, c.state, c.value, c.n,
             s.id, n.org_number, s.name, s.grade_from, s.grade_to
      from observation c
        left join school s on s.id = c.school_id
        left join school_org_number n on n.school_id = s.id and n.valid_to is null
      where c.unit_type in ('SCHOOL', 'NATION')
      order by c.unit_type = 'NATION' desc, c.unit_key
      """;

  public static class DatabaseOfItsOwn implements QuarkusTestProfile {}

  @Inject CountryService country;
  @Inject CountryTables tables;
  @Inject BackgroundWork background;

  @Test
  @ActivateRequestContext
  void the_whole_country_costs_little_more_than_reading_it() throws Exception {
    RealFigures.imported();
    Owner.run("create table original as select id from school");
    int there = 1;
    for (String wanted : System.getenv().getOrDefault("RT_COPIES", "1").split(",", -1)) {
      int copies = Integer.parseInt(wanted);
      copySchools(there, copies);
      there = copies;
      measure(copies);
    }
  }

  private void measure(int copies) throws SQLException, IOException {
    var plain = new ArrayList<Double>();
    var pass = new ArrayList<Double>();
    long rows = 0;
    var file = Files.createTempFile("country", ".csv");
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      rows = readPlainly();
      plain.add((System.nanoTime() - start) / 1e6);
      start = System.nanoTime();
      background.run(() -> tables.make(UnitType.SCHOOL, country.model(null), file));
      pass.add((System.nanoTime() - start) / 1e6);
    }
    long bytes = Files.size(file);
    Files.delete(file);
    var lines = new Lines();
    write(lines);
    System.out.printf(
        "COUNTRY x%d: %d rows, %d lines, %d bytes; plain SQL %.0f ms, whole file %.0f ms (medians of %d), ratio %.2f%n",
        copies,
        rows,
        lines.count.get(),
        bytes,
        median(plain),
        median(pass),
        ROUNDS,
        median(pass) / median(plain));
    System.out.println("COUNTRY live heap along the pass, MiB: " + heapAlongThePass(lines));
    assertThat(lines.count.get()).isGreaterThan(7_000L * copies);
  }

  private void write(Writer out) {
    background.run(
        () -> country.write(UnitType.SCHOOL, country.model(null), new CountrySheet(out)));
  }

  private static long readPlainly() throws SQLException {
    try (var connection = Owner.connection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.prepareStatement(PLAIN)) {
        statement.setFetchSize(PLAIN_ROWS);
        long rows = 0;
        try (var found = statement.executeQuery()) {
          while (found.next()) {
            for (int column = 1; column <= 12; column++) {
              found.getObject(column);
            }
            rows++;
          }
        }
        return rows;
      }
    }
  }

  /** What is in use after a collection, at ten places of one more pass. */
  private List<Long> heapAlongThePass(Lines before) {
    var used = new ArrayList<Long>();
    long every = before.count.get() / LOOKS;
    write(
        new Lines() {
          @Override
          public void write(char[] text, int from, int length) {
            super.write(text, from, length);
            if (count.get() % every == 0) {
              System.gc();
              var runtime = Runtime.getRuntime();
              used.add((runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE);
            }
          }
        });
    return used;
  }

  private static double median(List<Double> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }

  /**
   * Schools of their own with the same figures; indexes that no reading here uses are left away.
   */
  private static void copySchools(int there, int wanted) {
    if (wanted <= there) {
      return;
    }
    Owner.run("drop index if exists ix_observation_order");
    Owner.run("drop index if exists ix_observation_import");
    Owner.run("drop table if exists copy_of");
    Owner.run(
        "create table copy_of as select o.id as old, gen_random_uuid() as id"
            + " from original o, generate_series(?, ?)",
        there,
        wanted - 1);
    Owner.run(
        """
        insert into school (id, name, municipality_id, grade_from, grade_to, demo)
        select c.id, s.name, s.municipality_id, s.grade_from, s.grade_to, s.demo
        from copy_of c join school s on s.id = c.old
        """);
    Owner.run(
        "insert into school_org_number (org_number, school_id) select 'C' || id, id from copy_of");
    Owner.run(
        """
        insert into observation (unit_type, school_id, indicator, grade, school_year, state, value, uncertainty, n,
                                 series, demo)
        select o.unit_type, c.id, o.indicator, o.grade, o.school_year, o.state, o.value, o.uncertainty, o.n,
               o.series, o.demo
        from copy_of c join observation o on o.school_id = c.old
        """);
    Owner.run("analyze");
  }

  /** Counts the lines and forgets them. */
  private static class Lines extends Writer {
    final AtomicLong count = new AtomicLong();

    @Override
    public void write(char[] text, int from, int length) {
      count.incrementAndGet();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
