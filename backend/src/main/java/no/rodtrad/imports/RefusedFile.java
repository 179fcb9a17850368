package no.rodtrad.imports;

import java.util.List;

/** The file breaks a rule; thrown so that nothing of it is stored. */
final class RefusedFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ImportProblem> problems;

  RefusedFile(List<ImportProblem> problems) {
    super("the file is refused", null, false, false);
    this.problems = problems;
  }

  List<ImportProblem> problems() {
    return problems;
  }
}
