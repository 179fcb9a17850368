package no.rodtrad.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationLawsTest {
  private static final Path MIGRATIONS = Path.of("../backend/src/main/resources/db/migration");
  private static final Path MERGED = Path.of("src/test/resources/laws/merged-migrations.txt");
  private static final Path DEMO = Path.of("../backend/src/demo/resources/db/demo");

  @Test
  void migrations_are_named_and_so_are_their_constraints() {
    assertThat(
            migrations()
                .flatMap(file -> MigrationLaws.broken(name(file), Sources.text(file)).stream()))
        .isEmpty();
  }

  @Test
  void no_two_migrations_have_one_version() {
    assertThat(migrations().map(file -> name(file).replaceFirst("__.*", "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void merged_migrations_stay_as_they_are() {
    var files = migrations().collect(Collectors.toMap(file -> name(file), Sources::text));
    assertThat(MergedMigrations.broken(Sources.text(MERGED), files)).isEmpty();
  }

  @Test
  void a_changed_a_lost_and_an_unlisted_migration_bite() {
    var merged =
        Stream.of("V1__a.sql", "V2__b.sql")
            .map(name -> MergedMigrations.line(name, "select 1;"))
            .collect(Collectors.joining("\n"));
    assertThat(
            MergedMigrations.broken(
                merged, Map.of("V1__a.sql", "select 1;", "V2__b.sql", "select 1;")))
        .isEmpty();
    assertThat(
            MergedMigrations.broken(
                merged, Map.of("V1__a.sql", "select 1; ", "V3__c.sql", "select 3;")))
        .containsExactly(
            "V1__a.sql is merged and has been changed; write a new migration",
            "a new migration: add the line\n" + MergedMigrations.line("V3__c.sql", "select 3;"),
            "V2__b.sql is merged and is gone");
  }

  @Test
  void a_wrong_name_bites() {
    for (String name :
        List.of("V1__create_x.sql", "V202611211900_create_x.sql", "V202611211900__x.sql")) {
      assertThat(MigrationLaws.broken(name, "")).as(name).hasSize(1);
    }
  }

  @Test
  void a_constraint_without_its_name_bites() {
    for (String part :
        List.of(
            "id uuid primary key",
            "id uuid references y (id)",
            "name text unique",
            "n integer check (n > 0)",
            "primary key (a, b)",
            "constraint x_pk primary key (a)",
            "constraint ck_x unique (a, b)",
            "unique (a, b)")) {
      var sql = "create table x (\n  a integer not null,\n  " + part + "\n);";
      assertThat(MigrationLaws.broken("V202611211900__create_x.sql", sql)).as(part).hasSize(1);
    }
    assertThat(broken("alter table x add check (a > 0);")).hasSize(1);
    assertThat(broken("create index x_a on x (a);")).hasSize(1);
    assertThat(broken("create unique index ix_x_a on x (a);")).hasSize(1);
  }

  @Test
  void named_constraints_words_in_functions_and_comments_do_not() {
    assertThat(
            broken(
                """
                -- a unique (thing)
                create table x (
                  a integer not null default 1,
                  b text,
                  constraint pk_x primary key (a),
                  constraint ck_x_b check (b in ('unique', 'check (')),
                  constraint fk_x_y foreign key (b, a) references y (b, a)
                );
                create unique index uq_x_b on x (b) where a is null;
                create function f() returns void language sql as $$ select 1; check (x) $$;
                """))
        .isEmpty();
  }

  private static List<String> broken(String sql) {
    return MigrationLaws.broken("V202611211900__create_x.sql", sql);
  }

  private static Stream<Path> migrations() {
    return Repository.files().stream()
        .filter(file -> file.startsWith(MIGRATIONS) || file.startsWith(DEMO));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
