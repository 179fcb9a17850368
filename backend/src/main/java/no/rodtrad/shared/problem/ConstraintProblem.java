package no.rodtrad.shared.problem;

/**
 * What it means to people that a named constraint of the database was violated.
 *
 * @param constraint its name in the database
 */
public record ConstraintProblem(String constraint, ProblemType type, String detail) {}
