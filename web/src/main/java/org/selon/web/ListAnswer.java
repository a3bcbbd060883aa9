package org.selon.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.selon.archive.Archive;
import org.selon.archive.ArchiveException;
import org.selon.archive.Rows;
import org.selon.archive.Table;
import org.selon.export.RowWriter;
import org.selon.web.http.Params;
import org.selon.web.http.Request;
import org.selon.web.http.Response;

/**
 * A list for programs: a page of it as JSON, or all of it, row by row, as JSON Lines or CSV.
 *
 * @param <T> what a result is
 */
final class ListAnswer<T> {

  private static final int PAGE = 100;

  private final Shelf shelf;
  private final String name;
  private final Table<T> table;
  private final Finder<T> finder;

  /** Finds results. */
  interface Finder<T> {
    /**
     * Rows of an archive.
     *
     * @param limit the most results, 0 for all
     * @param skip how many to leave out; only where cursors are given
     */
    Rows<T> find(Archive archive, Params query, int limit, int skip) throws ArchiveException;
  }

  ListAnswer(Shelf shelf, String name, Table<T> table, Finder<T> finder) {
    this.shelf = shelf;
    this.name = name;
    this.table = table;
    this.finder = finder;
  }

  Response of(Request request) throws IOException {
    return request.format().equals("jsonl") || request.format().equals("csv")
        ? whole(request)
        : page(request);
  }

  private Response page(Request request) throws IOException {
    Params query = request.query();
    int limit = new Asked(query).limit(PAGE);
    Listed<T> page =
        shelf.look(
            archive ->
                Listed.of(finder.find(archive, query, limit, Cursor.skip(query)), query, limit));
    return Response.json(Json.page(table, page, request.address()));
  }

  private Response whole(Request request) throws IOException {
    Params query = request.query();
    // What makes no sense is told before the first row, when there is still a status to tell it by.
    shelf.look(
        archive -> {
          finder.find(archive, query, 1, 0).close();
          return true;
        });
    int limit = query.get("limit").isEmpty() ? 0 : new Asked(query).limit(0);
    boolean csv = request.format().equals("csv");
    return Response.stream(
            csv ? "text/csv; charset=utf-8; header=present" : "application/jsonl",
            out -> write(out, query, limit, csv))
        .download("selon-" + name + "." + request.format());
  }

  private void write(OutputStream out, Params query, int limit, boolean csv) throws IOException {
    Archive archive = shelf.borrow();
    try (Rows<T> found = finder.find(archive, query, limit, 0)) {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      RowWriter rows = rows(query, csv, writer);
      for (Optional<T> next = found.next(); next.isPresent(); next = found.next()) {
        rows.write(table.values(next.get()));
      }
      writer.flush();
    } finally {
      shelf.giveBack(archive);
    }
  }

  private RowWriter rows(Params query, boolean csv, Writer writer) throws IOException {
    if (!csv) {
      return RowWriter.jsonLines(table.columns(), writer);
    }
    return query.get("spreadsheet").isEmpty()
        ? RowWriter.csv(table.columns(), writer)
        : RowWriter.spreadsheet(table.columns(), writer);
  }

  /** JSON that is put together from rows. */
  static final class Json {

    private Json() {}

    /** A page with the way to the next. */
    static <T> String page(Table<T> table, Listed<T> page, String address) throws IOException {
      String next =
          page.next().map(each -> "\"" + each.without("lang").on(address) + "\"").orElse("null");
      return "{\"total\":"
          + (page.isOpen() ? "null" : page.total())
          + ",\"items\":"
          + items(table, page)
          + ",\"next\":"
          + next
          + "}\n";
    }

    /** The results as an array. */
    static <T> String items(Table<T> table, Listed<T> page) throws IOException {
      StringWriter lines = new StringWriter();
      RowWriter rows = RowWriter.jsonLines(table.columns(), lines);
      for (T each : page.items()) {
        rows.write(table.values(each));
      }
      return "[" + String.join(",", lines.toString().split("\n")) + "]";
    }
  }
}
