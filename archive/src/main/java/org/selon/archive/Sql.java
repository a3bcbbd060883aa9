package org.selon.archive;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.sqlite.ProgressHandler;

/**
 * One connection, with its statements kept ready; what goes wrong comes out as an {@link
 * ArchiveException} in words. Not thread-safe.
 */
final class Sql implements Closeable {

  /** Reads a row where the result stands. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Something that takes place as a whole or not at all. */
  interface Work<T> {
    T run() throws ArchiveException;
  }

  /** Steps of SQLite's machine between two looks at the clock, about a millisecond. */
  private static final int STEPS = 40_000;

  private static final int MOST_READY = 200;

  private final Connection connection;
  private final SqliteErrors errors;

  /** In the order of their last use. */
  private final LinkedHashMap<String, PreparedStatement> ready = new LinkedHashMap<>(64, 1, true);

  private long asked = System.nanoTime();
  private long patience;

  Sql(Connection connection, SqliteErrors errors) {
    this.connection = connection;
    this.errors = errors;
  }

  /** Lets no question take longer than {@code most}; each row of many is a question of its own. */
  void limitTo(Duration most) throws ArchiveException {
    patience = most.toNanos();
    try {
      ProgressHandler.setHandler(
          connection,
          STEPS,
          new ProgressHandler() {
            @Override
            protected int progress() {
              return System.nanoTime() - asked > patience ? 1 : 0;
            }
          });
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  /** Runs a statement that gives no rows and returns how many it changed. */
  int update(String sql, Object... values) throws ArchiveException {
    try {
      return bound(ready(sql), values).executeUpdate();
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  /** Inserts a row and returns its number. */
  long insert(String sql, Object... values) throws ArchiveException {
    update(sql, values);
    return number("SELECT last_insert_rowid()");
  }

  /** Runs a statement that takes no values, whether or not it gives rows. */
  void run(String sql) throws ArchiveException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  <T> List<T> list(String sql, Row<T> reader, Object... values) throws ArchiveException {
    try (ResultSet rows = bound(ready(sql), values).executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  <T> Optional<T> first(String sql, Row<T> reader, Object... values) throws ArchiveException {
    try (ResultSet rows = bound(ready(sql), values).executeQuery()) {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  /** The number in the first column of the first row, 0 where there is none. */
  long number(String sql, Object... values) throws ArchiveException {
    return first(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** Rows that are read one at a time, on a statement of their own. */
  <T> Rows<T> stream(long total, String sql, Row<T> reader, List<Object> values)
      throws ArchiveException {
    ask();
    try {
      PreparedStatement statement = connection.prepareStatement(sql);
      try {
        ResultSet rows = bound(statement, values.toArray()).executeQuery();
        return new SqlRows<>(total, statement, rows, reader, errors, this::ask);
      } catch (SQLException e) {
        statement.close();
        throw e;
      }
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }

  /** Runs {@code work} in a transaction that may write. */
  <T> T transaction(Work<T> work) throws ArchiveException {
    update("BEGIN IMMEDIATE");
    return finish(work);
  }

  /** The same, unless another process is writing at the moment: then nothing is done. */
  void transactionIfFree(Work<?> work) throws ArchiveException {
    try (Statement statement = connection.createStatement()) {
      int patience = busyTimeout(statement, 0);
      try {
        statement.execute("BEGIN IMMEDIATE");
      } catch (SQLException e) {
        if (SqliteErrors.isBusy(e)) {
          return;
        }
        throw e;
      } finally {
        busyTimeout(statement, patience);
      }
    } catch (SQLException e) {
      throw errors.of(e);
    }
    finish(work);
  }

  private static int busyTimeout(Statement statement, int millis) throws SQLException {
    int before;
    try (ResultSet row = statement.executeQuery("PRAGMA busy_timeout")) {
      before = row.getInt(1);
    }
    statement.execute("PRAGMA busy_timeout = " + millis);
    return before;
  }

  private <T> T finish(Work<T> work) throws ArchiveException {
    boolean done = false;
    try {
      T result = work.run();
      update("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /** Some errors have rolled back already, and then there is nothing to do. */
  private void rollBack() {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("ROLLBACK");
    } catch (SQLException e) {
      // The error that led here is the one to be told.
    }
  }

  /** The connection, to speak of another file in errors. */
  Connection connection() {
    return connection;
  }

  /** The clock starts anew. */
  private void ask() {
    asked = System.nanoTime();
  }

  private PreparedStatement ready(String sql) throws SQLException {
    ask();
    PreparedStatement statement = ready.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      ready.put(sql, statement);
      if (ready.size() > MOST_READY) {
        Iterator<PreparedStatement> eldest = ready.values().iterator();
        eldest.next().close();
        eldest.remove();
      }
    }
    return statement;
  }

  private static PreparedStatement bound(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() throws ArchiveException {
    try {
      for (PreparedStatement each : ready.values()) {
        each.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw errors.of(e);
    }
  }
}
