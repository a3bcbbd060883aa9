package org.selon.archive;

/**
 * A query that makes no sense; the message says where and what to do.
 *
 * <pre>{@code
 * the bracket at character 6 is not closed; add a )
 * }</pre>
 */
public final class QueryException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int position;

  QueryException(int position, String message) {
    super(message);
    this.position = position;
  }

  /** Where in the query, counted from 0 in UTF-16 units. */
  public int position() {
    return position;
  }
}
