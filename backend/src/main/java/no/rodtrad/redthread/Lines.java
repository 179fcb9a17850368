package no.rodtrad.redthread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.rodtrad.redthread.SchoolTimeline.Break;
import no.rodtrad.redthread.SchoolTimeline.TimelineSeries;

/** Draws figures as lines, and marks where a line breaks. */
final class Lines {
  private static final String NEW_SERIES =
      "The scale was set anew, so figures from this year on cannot be compared with earlier ones.";

  private Lines() {}

  /**
   * @param figures in the order of their lines and years
   */
  static List<TimelineSeries> of(List<Figure> figures) {
    var byLine = new LinkedHashMap<Figure.Line, List<Figure>>();
    figures.forEach(f -> byLine.computeIfAbsent(f.line(), line -> new ArrayList<>()).add(f));
    return byLine.entrySet().stream()
        .map(
            entry ->
                new TimelineSeries(
                    entry.getKey().indicator(),
                    entry.getKey().grade(),
                    entry.getKey().unitType(),
                    entry.getValue().stream().map(Figure::point).toList(),
                    breaks(entry.getValue())))
        .toList();
  }

  private static List<Break> breaks(List<Figure> line) {
    var breaks = new ArrayList<Break>();
    for (int index = 1; index < line.size(); index++) {
      if (!line.get(index).series().equals(line.get(index - 1).series())) {
        breaks.add(new Break(line.get(index).schoolYear().toString(), NEW_SERIES));
      }
    }
    return breaks;
  }
}
