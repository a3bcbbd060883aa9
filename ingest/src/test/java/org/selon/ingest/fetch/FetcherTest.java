package org.selon.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.ingest.UnreadableArticleException;

/** Against a real server on this machine. */
class FetcherTest {

  private HttpServer server;
  private String root;
  private final AtomicInteger robots = new AtomicInteger();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root = "http://localhost:" + server.getAddress().getPort();
    answer("/page", 200, "", "a page");
    answer("/moved", 302, "/page", "");
    answer("/loop", 302, "/loop", "");
    answer("/file", 302, "file:///etc/passwd", "");
    answer("/gone", 410, "", "");
    answer("/closed/page", 200, "", "a page");
    server.createContext(
        "/robots.txt",
        exchange -> {
          robots.incrementAndGet();
          byte[] rules = "User-agent: *\nDisallow: /closed/\n".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, rules.length);
          exchange.getResponseBody().write(rules);
          exchange.close();
        });
    server.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] part = new byte[100_000];
          try {
            for (int i = 0; i < 1000; i++) {
              exchange.getResponseBody().write(part);
            }
          } catch (IOException e) {
            exchange.close(); // the fetcher hung up, as it should
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(String path, int status, String location, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          if (!location.isEmpty()) {
            exchange.getResponseHeaders().set("Location", location);
          }
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private static Fetcher open(Duration patience) {
    return new Fetcher(SystemDefaultDnsResolver.INSTANCE, true, patience);
  }

  private String refusal(String path) throws IOException {
    try (Fetcher fetcher = open(Duration.ofSeconds(20))) {
      return assertThrows(UnreadableArticleException.class, () -> fetcher.fetch(root + path), path)
          .getMessage();
    }
  }

  @Test
  void fetchesAndFollows() throws IOException {
    try (Fetcher fetcher = open(Duration.ofSeconds(20))) {
      Fetched page = fetcher.fetch(root + "/moved");
      assertEquals(root + "/page", page.address());
      assertArrayEquals("a page".getBytes(StandardCharsets.UTF_8), page.bytes());
      fetcher.fetch(root + "/page");
      assertEquals(1, robots.get(), "robots.txt is asked for once a server");
    }
  }

  @Test
  void saysWhyNothingIsFetched() throws IOException {
    assertEquals(root + "/gone: the server answered 410; open it in a browser", refusal("/gone"));
    assertTrue(refusal("/loop").contains("more than 5 redirections"));
    assertTrue(refusal("/file").contains("no plain http or https address"));
    assertTrue(refusal("/closed/page").contains("robots.txt asks not to fetch it"));
    assertTrue(refusal("/endless").contains("larger than 20 MB"));
  }

  @Test
  void losesPatience() throws IOException {
    try (Fetcher fetcher = open(Duration.ZERO)) {
      String told =
          assertThrows(UnreadableArticleException.class, () -> fetcher.fetch(root + "/page"))
              .getMessage();
      assertTrue(told.contains("did not answer in time"), told);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/x",
        "http://127.0.0.1/x",
        "http://[::1]/x",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0.0.0.0/",
        "http://[::ffff:127.0.0.1]/",
        "http://[fd00::1]/"
      })
  void reachesNoPrivateNetwork(String address) throws IOException {
    try (Fetcher fetcher = Fetcher.standard()) {
      String told =
          assertThrows(UnreadableArticleException.class, () -> fetcher.fetch(address)).getMessage();
      assertEquals(address + ": it leads to a private network; give a public address", told);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/x",
        "https://user:secret@example.org/",
        "https://example.org:22/",
        "javascript:alert(1)",
        "https://",
        "no address"
      })
  void takesOnlyPlainWebAddresses(String address) throws IOException {
    try (Fetcher fetcher = Fetcher.standard()) {
      assertThrows(UnreadableArticleException.class, () -> fetcher.fetch(address));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.64.0.1", "198.18.0.1", "192.0.2.7", "2001:db8::1", "64:ff9b::a00:1"})
  void knowsAddressesThatAreNotOfTheOpenInternet(String address) throws IOException {
    assertFalse(PublicAddresses.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.215.14", "2606:2800:21f::1"})
  void knowsPublicAddresses(String address) throws IOException {
    assertTrue(PublicAddresses.isPublic(InetAddress.getByName(address)));
  }
}
