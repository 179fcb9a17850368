package no.rodtrad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What each race came to with its lock and without, in one table that the run itself writes: {@code
 * target/races.md}. Only what was measured stands in it.
 */
public final class Races {
  private static final Logger LOG = Logger.getLogger(Races.class);
  private static final Path TABLE = Path.of("target", "races.md");
  private static final String HEAD = "| race | with its lock | without |";
  private static final String RULE = "|---|---|---|";

  private Races() {}

  public static void withLock(String race, String figures) {
    note(race, figures, null);
  }

  public static void withoutLock(String race, String figures) {
    note(race, null, figures);
  }

  /** The other half of the row stays as it was told by another test. */
  private static synchronized void note(
      String race, @Nullable String locked, @Nullable String free) {
    LOG.infof("%s: %s", race, locked == null ? "without: " + free : locked);
    try {
      var rows = read();
      var before = rows.getOrDefault(race, new String[] {"", ""});
      rows.put(
          race,
          new String[] {locked == null ? before[0] : locked, free == null ? before[1] : free});
      var text = new StringBuilder(HEAD).append('\n').append(RULE).append('\n');
      rows.forEach(
          (name, row) -> text.append("| %s | %s | %s |\n".formatted(name, row[0], row[1])));
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String[]> read() throws IOException {
    var rows = new TreeMap<String, String[]>();
    if (Files.exists(TABLE)) {
      for (var line : Files.readAllLines(TABLE)) {
        var cells = line.split(" ?\\| ?", -1);
        if (!line.equals(HEAD) && !line.equals(RULE)) {
          rows.put(cells[1], new String[] {cells[2], cells[3]});
        }
      }
    }
    return rows;
  }
}
