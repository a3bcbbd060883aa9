package org.selon.web.http;

import java.util.Optional;

/** Ends the handling of a request with a problem. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final String parameter;
  private final int position;

  /** A problem with what is wrong in this very request. */
  public ProblemException(Problem problem, String detail) {
    this(problem, detail, "", -1);
  }

  private ProblemException(Problem problem, String detail, String parameter, int position) {
    super(detail, null, false, false);
    this.problem = problem;
    this.parameter = parameter;
    this.position = position;
  }

  /** A parameter that makes no sense. */
  public static ProblemException parameter(String name, String detail) {
    return new ProblemException(Problem.BAD_PARAMETER, detail, name, -1);
  }

  /** A parameter that makes no sense from a place on, counted from 0 in UTF-16 units. */
  public static ProblemException parameter(String name, String detail, int position) {
    return new ProblemException(Problem.BAD_PARAMETER, detail, name, position);
  }

  /** What sort of problem it is. */
  public Problem problem() {
    return problem;
  }

  /** The name of the parameter, or empty. */
  public String parameter() {
    return parameter;
  }

  /** Where in the parameter. */
  public Optional<Integer> position() {
    return position < 0 ? Optional.empty() : Optional.of(position);
  }
}
