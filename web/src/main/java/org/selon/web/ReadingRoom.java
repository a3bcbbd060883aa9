package org.selon.web;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.selon.web.http.Guard;
import org.selon.web.http.HttpServer;
import org.selon.web.http.Metrics;

/**
 * A reading room that is open: pages and an API for a browser, over an archive or without one.
 *
 * <pre>{@code
 * try (ReadingRoom room =
 *     ReadingRoom.open(RoomOptions.LOCAL, () -> SqliteArchive.open(file), System.err::println)) {
 *   browse(room.address());   // http://127.0.0.1:43127/
 *   room.join();
 * }
 * }</pre>
 *
 * <p>It answers this machine only, unless the options say otherwise, and then only those who have
 * the token; never another site's pages. It asks nobody, the addresses apart that a reader gives
 * where the options allow it. Nothing that is pasted is kept unless the reader asks for it.
 */
public final class ReadingRoom implements Closeable {

  private static final int OPENINGS = 4;

  private final RoomOptions options;
  private final HttpServer server;
  private final Analyst analyst;
  private final Optional<Shelf> shelf;

  private ReadingRoom(
      RoomOptions options, HttpServer server, Analyst analyst, Optional<Shelf> shelf) {
    this.options = options;
    this.server = server;
    this.analyst = analyst;
    this.shelf = shelf;
  }

  /**
   * Opens a room without an archive.
   *
   * @param errors takes a line for each error of the program
   * @throws IOException if it cannot listen, with a line for the user
   */
  public static ReadingRoom open(RoomOptions options, Consumer<String> errors) throws IOException {
    return open(options, Optional.empty(), errors);
  }

  /**
   * Opens a room over an archive.
   *
   * @param archive opens the archive; the room closes what it opened
   * @param errors takes a line for each error of the program
   * @throws IOException if the archive cannot be opened or the room cannot listen, with a line for
   *     the user
   */
  public static ReadingRoom open(
      RoomOptions options, ArchiveSource archive, Consumer<String> errors) throws IOException {
    return open(options, Optional.of(new Shelf(archive, OPENINGS)), errors);
  }

  private static ReadingRoom open(
      RoomOptions options, Optional<Shelf> shelf, Consumer<String> errors) throws IOException {
    Metrics metrics = new Metrics();
    Analyst analyst = new Analyst(options.fetch());
    Room room = new Room(analyst, shelf, metrics, errors);
    Guard guard = new Guard(names(options), options.token());
    try {
      HttpServer server = HttpServer.start(options.host(), options.port(), guard, room, metrics);
      return new ReadingRoom(options, server, analyst, shelf);
    } catch (IOException e) {
      close(analyst, shelf);
      throw e;
    }
  }

  private static Set<String> names(RoomOptions options) {
    Set<String> names = new TreeSet<>(options.names());
    String host = options.host();
    names.add(host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host);
    if (RoomOptions.isLoopback(host) || host.equals("0.0.0.0") || host.equals("::")) {
      names.add("localhost");
      names.add("127.0.0.1");
      names.add("[::1]");
    }
    return names;
  }

  /** The port that it listens at. */
  public int port() {
    return server.port();
  }

  /** The address to open in a browser, with the token where one is needed. */
  public String address() {
    String host = options.host();
    String shown = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    String name = shown.contains(":") ? "[" + shown + "]" : shown;
    String token = options.token().isEmpty() ? "" : "?token=" + options.token();
    return "http://" + name + ":" + port() + "/" + token;
  }

  /** Waits until it is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() throws IOException {
    server.close();
    close(analyst, shelf);
  }

  private static void close(Analyst analyst, Optional<Shelf> shelf) throws IOException {
    analyst.close();
    if (shelf.isPresent()) {
      shelf.get().close();
    }
  }
}
