package no.rodtrad.imports;

import static no.rodtrad.imports.AnImport.IMPORTS;
import static no.rodtrad.imports.NationalTestsFile.anEmptyFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.rodtrad.access.BackgroundWork;
import no.rodtrad.school.OrgNumbers;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Races;
import org.junit.jupiter.api.Test;

@ApiTest
class ImportRaceTest {
  private static final String SAME_FILE = "one file sent twice";
  private static final String[] FIGURES = {"50", "3,1", "30", "*", "*", "*", "", "", "0"};

  @Inject ImportWorker worker;
  @Inject ImportStatusService status;
  @Inject FigureStoreService figures;
  @Inject BackgroundWork background;

  @Test
  void of_two_who_apply_one_dry_run_one_is_told_that_it_is_on_its_way() throws Exception {
    String id = AnImport.of(newSchools()).asDryRun().addingSchools().run().getString("id");

    List<Integer> replies =
        atOnce(
            () -> As.admin().post(IMPORTS + "/" + id + "/apply").statusCode(),
            () -> As.admin().post(IMPORTS + "/" + id + "/apply").statusCode());

    assertThat(replies).containsExactlyInAnyOrder(202, 409);
    JsonPath ended = AnImport.ended(id);
    assertThat(ended.getString("status")).isEqualTo("APPLIED");
    assertThat(ended.getInt("rows.stored")).isEqualTo(20);
  }

  @Test
  void of_two_equal_files_sent_at_once_one_stores_and_the_other_changes_nothing() throws Exception {
    NationalTestsFile file = newSchools();

    List<Integer> stored =
        atOnce(
            () -> AnImport.of(file).addingSchools().run().getInt("rows.stored"),
            () -> AnImport.of(file).addingSchools().run().getInt("rows.stored"));

    assertThat(stored).containsExactlyInAnyOrder(20, 0);
    Races.withLock(SAME_FILE, "one stores 20 rows, the other finds them unchanged");
  }

  /** The negative control: the same two files without taking turns. */
  @Test
  void without_turns_the_same_two_files_would_meet_in_each_others_schools() throws Exception {
    NationalTestsFile file = newSchools();
    String first = AnImport.of(file).asDryRun().addingSchools().run().getString("id");
    String second = AnImport.of(file).asDryRun().addingSchools().run().getString("id");

    List<String> ends = atOnce(() -> storeOutOfTurn(first), () -> storeOutOfTurn(second));

    assertThat(ends).containsExactlyInAnyOrder("stored", "failed");
    Races.withoutLock(SAME_FILE, "one stores, the other fails");
  }

  @Test
  void what_a_server_left_running_is_taken_up_by_the_next() {
    String id = AnImport.of(newSchools()).asDryRun().addingSchools().run().getString("id");
    background.run(() -> status.begin(id(id)));
    assertThat(AnImport.read(id).getString("status")).isEqualTo("RUNNING");

    worker.takeUp(new StartupEvent());

    JsonPath ended = AnImport.ended(id);
    assertThat(ended.getString("status")).isEqualTo("VALIDATED");
    assertThat(ended.getInt("rows.stored")).isEqualTo(20);
  }

  @Test
  void a_file_that_brings_every_server_down_is_given_up_with_a_clear_sentence() {
    String id = AnImport.of(newSchools()).asDryRun().run().getString("id");
    for (int i = 1; i < ImportRun.MOST_ATTEMPTS; i++) {
      background.run(() -> status.begin(id(id)));
    }

    worker.takeUp(new StartupEvent());

    JsonPath ended = AnImport.ended(id);
    assertThat(ended.getString("status")).isEqualTo("FAILED");
    assertThat(ended.getString("problems[0].message")).contains("went down", "Nothing is stored");
  }

  private String storeOutOfTurn(String id) {
    try {
      background.run(
          () ->
              figures.store(
                  id(id),
                  new ImportRun.Order(
                      ImportSource.UDIR_NATIONAL_TESTS, ImportMode.APPLY, true, null)));
      return "stored";
    } catch (RuntimeException collided) {
      return "failed";
    }
  }

  private static NationalTestsFile newSchools() {
    NationalTestsFile file = anEmptyFile("2002-03");
    for (int i = 0; i < 20; i++) {
      file.withSchool("1103", OrgNumbers.next(), FIGURES);
    }
    return file;
  }

  private static UUID id(String text) {
    return UUID.fromString(text);
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<T>> replies = new ArrayList<>();
      for (Callable<T> work : List.of(one, other)) {
        replies.add(
            threads.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      return List.of(replies.get(0).get(), replies.get(1).get());
    } finally {
      threads.shutdown();
    }
  }
}
