package org.selon.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
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
    server =
        ServerBootstrap.bootstrap()
            .setLocalAddress(InetAddress.getLoopbackAddress())
            .setCanonicalHostName("localhost")
            .register("/page", (ask, answer, context) -> say(answer, "a page"))
            .register("/closed/page", (ask, answer, context) -> say(answer, "a page"))
            .register("/moved", (ask, answer, context) -> send(answer, "/page"))
            .register("/loop", (ask, answer, context) -> send(answer, "/loop"))
            .register("/file", (ask, answer, context) -> send(answer, "file:///etc/passwd"))
            .register("/gone", (ask, answer, context) -> answer.setCode(410))
            .register("/endless", (ask, answer, context) -> answer.setEntity(endless()))
            .register(
                "/robots.txt",
                (ask, answer, context) -> {
                  robots.incrementAndGet();
                  say(answer, "User-agent: *\nDisallow: /closed/\n");
                })
            .create();
    server.start();
    root = "http://localhost:" + server.getLocalPort();
  }

  @AfterEach
  void stop() {
    server.close(CloseMode.IMMEDIATE);
  }

  private static void say(ClassicHttpResponse answer, String body) {
    answer.setEntity(new StringEntity(body, ContentType.TEXT_PLAIN));
  }

  private static void send(ClassicHttpResponse answer, String location) {
    answer.setCode(302);
    answer.setHeader("Location", location);
  }

  private static InputStreamEntity endless() {
    InputStream blanks =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    return new InputStreamEntity(blanks, -1, ContentType.TEXT_HTML);
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
