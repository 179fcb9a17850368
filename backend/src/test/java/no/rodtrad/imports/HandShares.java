package no.rodtrad.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Shares counted from the raw files in the plainest way, for schools and municipalities and every
 * year: columns by their place, whole numbers, reading and numeracy against the first row's figure
 * and against 47; half of what is expected must be there.
 */
final class HandShares {
  private static final int CODE = 4;
  private static final int READING = 12;
  private static final int NUMERACY = 15;
  private static final int ABSOLUTE_LIMIT = 47;
  private static final int WINDOW = 3;

  /** By the number of the unit, then by the first year: points and possible points. */
  private final Map<String, Map<Integer, int[]>> sums = new HashMap<>();

  private final Map<String, Set<String>> grades = new HashMap<>();

  void read(String name, byte[] file) {
    int year = Integer.parseInt(name.substring(0, 4));
    String[] lines = new String(file, StandardCharsets.UTF_16LE).split("\r?\n", 0);
    String[] nation = lines[2].split("\t", -1);
    for (int i = 3; i < lines.length; i++) {
      String[] row = lines[i].split("\t", -1);
      if (row[0].equals("4") || row[0].equals("3")) {
        int[] sum = new int[2];
        count(row[READING], nation[READING], sum);
        count(row[NUMERACY], nation[NUMERACY], sum);
        sums.computeIfAbsent(row[CODE], code -> new TreeMap<>())
            .merge(year, sum, (one, other) -> new int[] {one[0] + other[0], one[1] + other[1]});
        if (List.of(row[9], row[READING], row[NUMERACY]).stream().anyMatch(v -> !v.isEmpty())) {
          grades.computeIfAbsent(row[CODE], code -> new HashSet<>()).add(name.substring(8));
        }
      }
    }
  }

  private static void count(String value, String national, int[] sum) {
    if (!value.isEmpty() && value.chars().allMatch(Character::isDigit)) {
      int figure = Integer.parseInt(value);
      sum[0] += figure < ABSOLUTE_LIMIT ? 3 : figure < Integer.parseInt(national) ? 1 : 0;
      sum[1] += 3;
    }
  }

  boolean knows(String code) {
    return sums.containsKey(code);
  }

  /** Points, possible points and share of the window that ends with the year; no share: empty. */
  String share(String code, int lastYear) {
    int points = 0;
    int possible = 0;
    for (int year = lastYear - WINDOW + 1; year <= lastYear; year++) {
      int[] sum = sums.getOrDefault(code, Map.of()).getOrDefault(year, new int[2]);
      points += sum[0];
      possible += sum[1];
    }
    boolean school = code.length() != 4;
    int expected = WINDOW * 2 * (school ? grades.getOrDefault(code, Set.of()).size() : 2);
    boolean enough = possible > 0 && possible / 3 * 2 >= expected;
    return points + "," + possible + "," + (enough ? percent(points, possible) : "");
  }

  private static String percent(int points, int possible) {
    var percent =
        BigDecimal.valueOf(points * 100L)
            .divide(BigDecimal.valueOf(possible), 2, RoundingMode.HALF_UP);
    return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
  }
}
