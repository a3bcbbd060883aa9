package org.selon.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.selon.ingest.ArticleReader;
import org.selon.ingest.UnreadableArticleException;
import org.selon.ingest.UnreadableArticleException.Reason;

/**
 * Fetches what stands at an address of the public web.
 *
 * <pre>{@code
 * try (Fetcher fetcher = Fetcher.standard()) {
 *   Fetched page = fetcher.fetch("https://example.org/digue");
 * }
 * }</pre>
 *
 * <p>Only http and https, only ports 80 and 443, no name or password in the address, no address of
 * this machine or of a private network, at the first step and at each of at most {@value
 * #REDIRECTIONS} redirections; no cookie; at most {@value #LARGEST} bytes after unpacking and
 * {@value #SECONDS} seconds in all. {@code robots.txt} is honoured and asked for once a server.
 * Thread-safe.
 */
public final class Fetcher implements Closeable {

  /** Bytes that an answer may have. */
  static final int LARGEST = ArticleReader.LARGEST_PAGE;

  /** Redirections that are followed. */
  static final int REDIRECTIONS = 5;

  /** Seconds that an address may take, redirections and {@code robots.txt} with it. */
  static final int SECONDS = 60;

  /** As what the fetcher tells servers to know it. */
  static final String AGENT = "Selon/0.1 (reads articles at its user's request)";

  private static final int OK = 200;
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final Timeout WAIT = Timeout.ofSeconds(15);

  private final CloseableHttpClient client;
  private final boolean anyPort;
  private final Robots robots;
  private final Duration patience;

  /** A fetcher that asks {@code names}, for the tests with ports and a patience of their own. */
  Fetcher(DnsResolver names, boolean anyPort, Duration patience) {
    this.anyPort = anyPort;
    this.patience = patience;
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(names)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(WAIT)
                            .setSocketTimeout(WAIT)
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(WAIT).build())
            .setUserAgent(AGENT)
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .build();
    this.robots = new Robots();
  }

  /** A fetcher of the public web. */
  public static Fetcher standard() {
    return new Fetcher(new PublicAddresses(), false, Duration.ofSeconds(SECONDS));
  }

  /**
   * Fetches what stands at {@code address}.
   *
   * @throws UnreadableArticleException if nothing can be had from there; the message is made for
   *     the user
   */
  public Fetched fetch(String address) throws UnreadableArticleException {
    long deadline = System.nanoTime() + patience.toNanos();
    Answer answer = follow(address, address, true, deadline);
    if (answer.status() != OK || answer.body().isEmpty()) {
      throw refused(address, "the server answered " + answer.status(), "open it in a browser");
    }
    return new Fetched(answer.from().toString(), answer.body().get());
  }

  private Answer follow(String address, String start, boolean asRobot, long deadline)
      throws UnreadableArticleException {
    URI next = checked(address, start);
    for (int step = 0; step <= REDIRECTIONS; step++) {
      if (asRobot && !robots.allows(next, file -> follow(address, file, false, deadline))) {
        throw refused(address, "the server's robots.txt asks not to fetch it", "ask the publisher");
      }
      Answer answer = answer(address, next, deadline);
      if (answer.location().isEmpty()) {
        return answer;
      }
      next = checked(address, next.resolve(answer.location()).toString());
    }
    throw refused(address, "more than " + REDIRECTIONS + " redirections", "open it in a browser");
  }

  private Answer answer(String address, URI at, long deadline) throws UnreadableArticleException {
    HttpGet get = new HttpGet(at);
    try {
      return client.execute(get, response -> read(address, at, get, response, deadline));
    } catch (UnreadableArticleException e) {
      throw e;
    } catch (PublicAddresses.PrivateAddressException e) {
      throw refused(address, "it leads to a private network", "give a public address");
    } catch (UnknownHostException e) {
      throw refused(address, "no such server as " + at.getHost(), "check the address");
    } catch (InterruptedIOException e) {
      throw refused(address, "the server did not answer in time", "try again later");
    } catch (IOException e) {
      throw refused(address, "cannot be fetched: " + e.getMessage(), "try again later");
    }
  }

  private static Answer read(
      String address, URI at, HttpGet get, ClassicHttpResponse response, long deadline)
      throws IOException {
    int status = response.getCode();
    Header location = response.getFirstHeader("Location");
    if (MOVED.contains(status) && location != null) {
      get.abort(); // the body of a redirection is nobody's concern
      return new Answer(at, status, location.getValue(), Optional.empty());
    }
    if (status != OK || response.getEntity() == null) {
      get.abort();
      return new Answer(at, status, "", Optional.empty());
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    InputStream in = response.getEntity().getContent();
    byte[] part = new byte[65_536];
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      body.write(part, 0, n);
      if (body.size() > LARGEST) {
        get.abort();
        throw refused(
            address, "larger than " + LARGEST / 1_000_000 + " MB", "fetch it with another tool");
      }
      if (System.nanoTime() > deadline) {
        get.abort();
        throw new InterruptedIOException("too slow");
      }
    }
    return new Answer(at, status, "", Optional.of(body.toByteArray()));
  }

  private URI checked(String given, String address) throws UnreadableArticleException {
    URI uri;
    try {
      uri = new URI(address).parseServerAuthority();
    } catch (URISyntaxException e) {
      throw refused(given, "no address on the web", "give one that starts with https://");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme();
    boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
      throw refused(given, "no plain http or https address", "give one that starts with https://");
    }
    int port = uri.getPort();
    if (!anyPort && port != -1 && port != 80 && port != 443) {
      throw refused(given, "port " + port + " is none of the web's", "give a public address");
    }
    return uri;
  }

  private static UnreadableArticleException refused(String address, String problem, String remedy) {
    return new UnreadableArticleException(Reason.UNREACHABLE, address, problem, remedy);
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
