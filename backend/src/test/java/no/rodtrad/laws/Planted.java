package no.rodtrad.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Violations planted to see a law bite. They are text, compiled when a test runs, so that neither
 * the application under test nor another law ever meets them.
 */
final class Planted {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, null, null);

  private Planted() {}

  /** The classes of these sources, each a compilation unit. */
  static JavaClasses classes(String... sources) {
    var folder = sources(sources);
    var files = new ArrayList<String>();
    files.addAll(
        List.of(
            "-proc:none",
            "-parameters",
            "-d",
            folder.resolve("out").toString(),
            "-classpath",
            System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path", ""))));
    files.addAll(Sources.in(folder).map(Path::toString).toList());
    var said = new StringWriter();
    var options = files.stream().filter(file -> !file.endsWith(".java")).toList();
    var inputs = files.stream().filter(file -> file.endsWith(".java")).map(Path::of).toList();
    if (!COMPILER
        .getTask(said, FILES, null, options, null, FILES.getJavaFileObjectsFromPaths(inputs))
        .call()) {
      throw new IllegalArgumentException("the planted source does not compile: " + said);
    }
    return new ClassFileImporter().importPath(folder.resolve("out"));
  }

  /** The folder in which these sources stand, each in a file named after its first type. */
  static Path sources(String... sources) {
    try {
      var folder = Files.createTempDirectory("planted");
      for (String source : sources) {
        var file =
            folder
                .resolve(first(PACKAGE, source).replace('.', '/'))
                .resolve(first(TYPE, source) + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
      }
      return folder;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String first(Pattern pattern, String source) {
    return pattern
        .matcher(source)
        .results()
        .map(match -> match.group(1))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(pattern + " is not in " + source));
  }
}
