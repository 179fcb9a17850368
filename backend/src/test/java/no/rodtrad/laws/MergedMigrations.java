package no.rodtrad.laws;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A database that has run a migration never runs it again: what has been merged stays as it was. A
 * committed list says how each one was.
 */
final class MergedMigrations {
  private MergedMigrations() {}

  /** A line of the list: digest, two spaces, name. */
  static String line(String name, String sql) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest) + "  " + name;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * What differs between the list and the files.
   *
   * @param files what is in the migrations, by their names
   */
  static List<String> broken(String list, Map<String, String> files) {
    var listed =
        list.lines()
            .collect(
                Collectors.toMap(
                    line -> line.replaceFirst("^\\w+ {2}", ""), line -> line, (a, b) -> b));
    var broken = new ArrayList<String>();
    new TreeMap<>(files)
        .forEach(
            (name, sql) -> {
              var line = line(name, sql);
              if (!listed.containsKey(name)) {
                broken.add("a new migration: add the line\n" + line);
              } else if (!line.equals(listed.get(name))) {
                broken.add(name + " is merged and has been changed; write a new migration");
              }
            });
    listed.keySet().stream()
        .filter(name -> !files.containsKey(name))
        .sorted()
        .forEach(name -> broken.add(name + " is merged and is gone"));
    return broken;
  }
}
