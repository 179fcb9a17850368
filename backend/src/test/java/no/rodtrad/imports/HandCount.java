package no.rodtrad.imports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts points from the raw files in the plainest way: columns by their place, whole numbers,
 * reading and numeracy against the first row's figure and against 47.
 */
final class HandCount {
  private static final int ORG_NUMBER = 4;
  private static final int READING = 12;
  private static final int NUMERACY = 15;
  private static final int ABSOLUTE_LIMIT = 47;

  private final Map<String, int[]> bySchool = new HashMap<>();

  void read(byte[] file) {
    String[] lines = new String(file, StandardCharsets.UTF_16LE).split("\r?\n", 0);
    String[] nation = lines[2].split("\t", -1);
    for (int i = 3; i < lines.length; i++) {
      String[] row = lines[i].split("\t", -1);
      if (row[0].equals("4")) {
        int[] sum = bySchool.computeIfAbsent(row[ORG_NUMBER], school -> new int[2]);
        count(row[READING], nation[READING], sum);
        count(row[NUMERACY], nation[NUMERACY], sum);
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

  boolean hasPoints(String school) {
    return bySchool.containsKey(school) && bySchool.get(school)[1] > 0;
  }

  String points(String school) {
    int[] sum = bySchool.getOrDefault(school, new int[2]);
    return sum[0] + "/" + sum[1];
  }
}
