package no.rodtrad.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a migration is named, and that every constraint has a name its problem can be found by. */
final class MigrationLaws {
  private static final Pattern NAME =
      Pattern.compile("V\\d{12}__[a-z]+(_[a-z0-9]+)+\\.sql|R__[a-z0-9_]+\\.sql");

  private static final Pattern NAMED =
      Pattern.compile(
          "constraint\\s+(?:(?<pk>pk)|(?<fk>fk)|(?<uq>uq)|(?<ck>ck)|ex)_\\w+\\s+"
              + "(?<kind>primary key|foreign key|unique|check|exclude)");

  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "\\b(primary key|foreign key|references|check\\s*\\(|unique\\b|exclude\\s+using)");

  private static final Pattern INDEX =
      Pattern.compile("create\\s+(unique\\s+)?index\\s+(?:if not exists\\s+)?(\\w+)");

  private MigrationLaws() {}

  static List<String> broken(String fileName, String sql) {
    var broken = new ArrayList<String>();
    if (!NAME.matcher(fileName).matches()) {
      broken.add(fileName + " is not named V<yyyymmddhhmm>__<verb_object>.sql or R__<view>.sql");
    }
    var text = withoutFunctions(sql);
    for (String statement : text.split(";", 0)) {
      if (statement.matches("(?s)\\s*(create|alter)\\s+table.*")) {
        parts(statement)
            .filter(MigrationLaws::isUnnamed)
            .forEach(part -> broken.add(fileName + " has a constraint without a name: " + part));
      }
      var index = INDEX.matcher(statement);
      if (index.find() && !index.group(2).startsWith(index.group(1) == null ? "ix_" : "uq_")) {
        broken.add(fileName + " has an index that is not ix_ or uq_: " + index.group(2));
      }
    }
    return broken;
  }

  private static boolean isUnnamed(String part) {
    return CONSTRAINT.matcher(part).find() && !isNamed(NAMED.matcher(part));
  }

  private static boolean isNamed(Matcher name) {
    if (!name.find()) {
      return false;
    }
    return switch (name.group("kind")) {
      case "primary key" -> name.group("pk") != null;
      case "foreign key" -> name.group("fk") != null;
      case "unique" -> name.group("uq") != null;
      case "check" -> name.group("ck") != null;
      default -> true;
    };
  }

  /** The columns and constraints of a table, split at its outer commas. */
  private static java.util.stream.Stream<String> parts(String statement) {
    var parts = new ArrayList<String>();
    var depth = 0;
    var part = new StringBuilder();
    for (int at = 0; at < statement.length(); at++) {
      var character = statement.charAt(at);
      depth += character == '(' ? 1 : character == ')' ? -1 : 0;
      if (character == ',' && depth <= 1) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(character);
      }
    }
    parts.add(part.toString());
    return parts.stream().map(String::strip);
  }

  private static String withoutFunctions(String sql) {
    return sql.replaceAll("--[^\n]*", "")
        .replaceAll("(?s)\\$(\\w*)\\$.*?\\$\\1\\$", "''")
        .replaceAll("'[^']*'", "''")
        .toLowerCase(Locale.ROOT);
  }
}
