package org.selon.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Rows of a running query. */
final class SqlRows<T> implements Rows<T> {

  private final long total;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final Sql.Row<T> reader;
  private final SqliteErrors errors;
  private final Runnable asked;

  SqlRows(
      long total,
      PreparedStatement statement,
      ResultSet rows,
      Sql.Row<T> reader,
      SqliteErrors errors,
      Runnable asked) {
    this.asked = asked;
    this.total = total;
    this.statement = statement;
    this.rows = rows;
    this.reader = reader;
    this.errors = errors;
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public Optional<T> next() throws ArchiveException {
    asked.run();
    try {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  @Override
  public void close() throws ArchiveException {
    try {
      rows.close();
      statement.close();
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }
}
