package no.rodtrad.laws;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * No file too long to hold in mind, no method too long for a screen, no call with more than five
 * things to tell. A record's components are its shape, not parameters.
 *
 * @param file lines at most
 * @param method lines at most, from its name to its last brace
 * @param parameters at most
 */
record SizeLaw(int file, int method, int parameters) {
  static final SizeLaw MAIN = new SizeLaw(300, 30, 5);
  static final SizeLaw TEST = new SizeLaw(400, 400, 7);

  List<String> broken(Stream<Path> sources) {
    var broken = new ArrayList<String>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = compiler.getStandardFileManager(null, null, null);
    var inputs = files.getJavaFileObjectsFromPaths(sources.toList());
    try {
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, inputs);
      for (CompilationUnitTree unit : task.parse()) {
        var lines = lines(unit, unit.getSourceFile().getCharContent(true).length() - 1L);
        var name = Path.of(unit.getSourceFile().toUri()).getFileName();
        if (lines > file) {
          broken.add(name + " has " + lines + " lines");
        }
        new Methods(unit, Trees.instance(task), broken).scan(unit, null);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return broken;
  }

  private static long lines(CompilationUnitTree unit, long position) {
    return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
  }

  private final class Methods extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<String> broken;

    private Methods(CompilationUnitTree unit, Trees trees, List<String> broken) {
      this.unit = unit;
      this.trees = trees;
      this.broken = broken;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
      var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
      var name = owner.getSimpleName() + "." + tree.getName();
      var length = length(tree);
      if (length > method) {
        broken.add(name + " has " + length + " lines");
      }
      if (!isGiven(owner, tree) && tree.getParameters().size() > parameters) {
        broken.add(name + " has " + tree.getParameters().size() + " parameters");
      }
      return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
      if (tree.getParameters().size() > parameters) {
        broken.add("a lambda has " + tree.getParameters().size() + " parameters");
      }
      return super.visitLambdaExpression(tree, null);
    }

    /**
     * A record's components are its shape, and an interface's parameters are not ours to choose.
     */
    private static boolean isGiven(ClassTree owner, MethodTree tree) {
      return (owner.getKind() == Tree.Kind.RECORD && tree.getReturnType() == null)
          || tree.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
    }

    private long length(MethodTree tree) {
      var positions = trees.getSourcePositions();
      var end = positions.getEndPosition(unit, tree);
      var first =
          tree.getModifiers().getAnnotations().stream()
              .mapToLong(a -> positions.getEndPosition(unit, a) + 1)
              .max()
              .orElse(positions.getStartPosition(unit, tree));
      return lines(unit, end) - lines(unit, first) + 1;
    }
  }
}
