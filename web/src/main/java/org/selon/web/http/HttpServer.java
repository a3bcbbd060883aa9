package org.selon.web.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves an application at an address of this machine.
 *
 * <pre>{@code
 * try (HttpServer server = HttpServer.start("127.0.0.1", 0, guard, application, metrics)) {
 *   server.port();
 * }
 * }</pre>
 */
public final class HttpServer implements Closeable {

  private static final int THREADS = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int HEADER_BYTES = 16 * 1024;

  private final Server server;
  private final ServerConnector connector;

  private HttpServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Starts serving.
   *
   * @param host the address to listen at
   * @param port the port, 0 for any that is free
   * @throws IOException if it cannot, with a line for the user
   */
  public static HttpServer start(
      String host, int port, Guard guard, Application application, Metrics metrics)
      throws IOException {
    return start(host, port, guard, application, metrics, PATIENCE);
  }

  /** The same with another time in which a request has to be there. */
  static HttpServer start(
      String host,
      int port,
      Guard guard,
      Application application,
      Metrics metrics,
      Duration patience)
      throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("selon");
    threads.setDaemon(true);
    Server server = new Server(threads);
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendXPoweredBy(false);
    configuration.setRequestHeaderSize(HEADER_BYTES);
    configuration.setUriCompliance(UriCompliance.RFC3986);
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(patience.toMillis());
    server.addConnector(connector);
    server.setHandler(new Exchange(guard, application, metrics, patience));
    server.setErrorHandler(new PlainErrors());
    server.setStopTimeout(1_000);
    try {
      server.start();
    } catch (Exception e) {
      stop(server);
      throw new IOException(message(host, port, e), e);
    }
    return new HttpServer(server, connector);
  }

  private static String message(String host, int port, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException || cause instanceof UnknownHostException) {
        return "cannot listen at "
            + host
            + " port "
            + port
            + " ("
            + cause.getMessage()
            + "); give another --port or --host";
      }
    }
    return "cannot start the server (" + e + "); please report it";
  }

  /** The port that it listens at. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Waits until the server has stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    stop(server);
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }
}
