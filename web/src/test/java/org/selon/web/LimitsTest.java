package org.selon.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too much, malformed or known already. */
class LimitsTest {

  private final Caller caller = new Caller(Rooms.plain().port());

  @AfterEach
  void nothingFails() {
    assertEquals(List.of(), Rooms.failures());
  }

  @Test
  void refusesBodiesThatAreTooLarge() throws IOException {
    String head =
        "POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
            + "Content-Length: 999999999\r\nConnection: close\r\n\r\n";
    Caller.Reply told = caller.raw(head.getBytes(StandardCharsets.US_ASCII));
    assertEquals(413, told.status());
    assertTrue(told.text().contains("\"type\":\"/problems/too-large\""), told.text());
    Caller.Reply full = caller.send("POST", "/read", new byte[11_000_000]);
    assertEquals(413, full.status());
    StringBuilder chunked = new StringBuilder(head.replaceAll("Content-Length: \\d+\r\n", ""));
    chunked.insert(chunked.length() - 2, "Transfer-Encoding: chunked\r\n");
    String piece = "x".repeat(1_000_000);
    for (int i = 0; i < 11; i++) {
      chunked.append(Integer.toHexString(piece.length())).append("\r\n").append(piece);
      chunked.append("\r\n");
    }
    chunked.append("0\r\n\r\n");
    assertEquals(413, caller.raw(chunked.toString().getBytes(StandardCharsets.US_ASCII)).status());
  }

  @Test
  void refusesTextsThatAreTooLong() throws IOException {
    Caller.Reply reply = caller.form("/read", Map.of("text", Rooms.CRANE.repeat(4_000)));
    assertEquals(413, reply.status());
    assertTrue(caller.get("/" + "x".repeat(20_000)).status() >= 400);
    assertEquals(400, caller.get("/?" + "a=b&".repeat(501)).status());
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /%zz, 400",
    "GET, /?q=%zz, 400",
    "GET, /%2e%2e/etc/passwd, 400",
    "GET, /..%2fetc, 400",
    "GET, /%00, 400",
    "GET, /assets/../x, 400",
    "GET, //evil.example/, 400",
    "GET, /read/why, 405",
    "PUT, /, 405",
    "TRACE, /, 405",
    "OPTIONS, /, 405",
    "POST, /read, 415"
  })
  void refusesWhatMakesNoSense(String method, String path, int status) throws IOException {
    Caller.Reply reply = caller.send(method, path, new byte[0]);
    boolean expected = reply.status() == status || status == 400 && reply.status() == 404;
    assertTrue(expected, method + " " + path + " " + reply.status());
    assertEquals("application/problem+json", reply.header("content-type"));
  }

  @Test
  void tellsWhatItAnswersInstead() throws IOException {
    assertEquals("GET", caller.send("PUT", "/", new byte[0]).header("allow"));
    assertEquals("GET, POST", caller.send("PUT", "/read", new byte[0]).header("allow"));
  }

  @Test
  void packsAndTags() throws IOException {
    Caller.Reply plain = caller.get("/");
    Caller.Reply packed = caller.get("/", "Accept-Encoding: br, gzip");
    assertEquals("gzip", packed.header("content-encoding"));
    assertEquals(plain.text(), packed.text());
    assertTrue(packed.bytes().length < plain.bytes().length);
    assertEquals("", caller.get("/", "Accept-Encoding: gzip;q=0").header("content-encoding"));
    assertTrue(plain.header("vary").contains("Accept-Encoding"));
    String tag = plain.header("etag");
    assertEquals(tag, packed.header("etag"));
    Caller.Reply same = caller.get("/", "If-None-Match: \"other\", " + tag);
    assertEquals(304, same.status());
    assertEquals(0, same.bytes().length);
    assertEquals(tag, same.header("etag"));
    assertEquals(200, caller.get("/", "If-None-Match: W/\"other\"").status());
  }

  @Test
  void answersHeadAsGetWithoutTheBody() throws IOException {
    Caller.Reply get = caller.get("/");
    Caller.Reply head = caller.send("HEAD", "/", new byte[0]);
    assertEquals(200, head.status());
    assertArrayEquals(new byte[0], head.bytes());
    assertEquals(get.header("content-length"), head.header("content-length"));
  }

  @Test
  void keepsAssetsForGood() throws IOException {
    String page = caller.get("/").text();
    String style = page.replaceAll("(?s).*href=\"(/assets/[0-9a-f]+/room.css)\".*", "$1");
    Caller.Reply reply = caller.get(style);
    assertEquals("text/css; charset=utf-8", reply.header("content-type"));
    assertTrue(reply.header("cache-control").contains("immutable"));
    assertEquals(404, caller.get("/assets/000000000000/room.css").status());
  }

  @Test
  void countsWithoutKeepingWhatWasAsked() throws IOException {
    caller.get("/?q=secretword");
    caller.get("/secretpath");
    String metrics = caller.get("/metrics").text();
    assertTrue(
        metrics.contains("selon_http_requests_total{method=\"GET\",route=\"/\",status=\"200\"}"));
    assertTrue(metrics.contains("route=\"-\",status=\"404\""));
    assertTrue(!metrics.contains("secret"), metrics);
    assertEquals("{\"status\":\"ok\"}\n", caller.get("/health").text());
  }
}
