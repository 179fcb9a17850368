package no.rodtrad.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which package may import which: exactly the listed arrows, no more and no fewer. */
final class ImportLaw {
  private final String root;
  private final Map<String, Set<String>> allowed = new TreeMap<>();

  /**
   * @param root the package whose sub-packages the law is about
   * @param arrows {@code "school -> access, shared"}, one line for each package
   */
  ImportLaw(String root, List<String> arrows) {
    this.root = root;
    for (String arrow : arrows) {
      var ends = arrow.split("->", 2);
      allowed.put(
          ends[0].strip(),
          Pattern.compile(",")
              .splitAsStream(ends[1])
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  /** What differs between the list and the code. */
  List<String> broken(JavaClasses classes) {
    var drawn = drawn(classes);
    var broken = new ArrayList<String>();
    drawn.forEach((arrow, witness) -> judge(arrow, witness, broken));
    var present = features(classes);
    allowed.forEach(
        (from, targets) -> {
          if (!present.contains(from)) {
            broken.add(from + " is listed and has no class");
          }
          targets.stream()
              .filter(to -> !drawn.containsKey(new Arrow(from, to)))
              .forEach(to -> broken.add(from + " -> " + to + " is listed and not used"));
        });
    present.stream()
        .filter(feature -> !allowed.containsKey(feature))
        .forEach(feature -> broken.add(feature + " is not on the list"));
    circles().forEach(circle -> broken.add(circle + " is a circle"));
    return broken;
  }

  private record Arrow(String from, String to) implements Comparable<Arrow> {
    @Override
    public int compareTo(Arrow other) {
      return toString().compareTo(other.toString());
    }
  }

  private void judge(Arrow arrow, String witness, List<String> broken) {
    if (!allowed.getOrDefault(arrow.from, Set.of()).contains(arrow.to)) {
      broken.add(arrow.from + " -> " + arrow.to + " is not listed: " + witness);
    }
  }

  private Map<Arrow, String> drawn(JavaClasses classes) {
    var drawn = new TreeMap<Arrow, String>();
    for (JavaClass origin : classes) {
      origin
          .getDirectDependenciesFromSelf()
          .forEach(
              dependency -> {
                var from = feature(origin);
                var to = feature(dependency.getTargetClass().getBaseComponentType());
                if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                  drawn.putIfAbsent(new Arrow(from, to), dependency.getDescription());
                }
              });
    }
    return drawn;
  }

  private Set<String> features(JavaClasses classes) {
    return classes.stream()
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .map(this::feature)
        .filter(feature -> !feature.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first package below the root; empty for a class from elsewhere. */
  private String feature(JavaClass type) {
    var name = type.getPackageName();
    return name.startsWith(root + ".")
        ? name.substring(root.length() + 1).replaceFirst("\\..*", "")
        : "";
  }

  private List<String> circles() {
    return allowed.keySet().stream().filter(from -> reaches(from, from, new TreeSet<>())).toList();
  }

  private boolean reaches(String from, String goal, Set<String> seen) {
    return allowed.getOrDefault(from, Set.of()).stream()
        .anyMatch(to -> to.equals(goal) || (seen.add(to) && reaches(to, goal, seen)));
  }
}
