package org.selon.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask what. */
class SafetyTest {

  private final int port = Rooms.plain().port();
  private final Caller caller = new Caller(port);

  @AfterEach
  void nothingFails() {
    assertEquals(List.of(), Rooms.failures());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "127.0.0.1:80", "localhost", "LOCALHOST:9999", "[::1]", "[::1]:1"})
  void answersUnderItsOwnNames(String host) throws IOException {
    assertEquals(200, caller.get("/", "Host: " + host).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:80",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example#localhost",
        "localhost:",
        "localhost:80:80",
        "localhost@evil.example",
        "[::1].evil.example",
        "0.0.0.0",
        "127.1",
        "2130706433"
      })
  void answersUnderNoOtherName(String host) throws IOException {
    for (String path : List.of("/", "/health", "/assets/x/room.js", "/nothing")) {
      Caller.Reply reply = caller.get(path, "Host: " + host);
      assertTrue(reply.status() == 421 || reply.status() == 400, host + " " + reply.status());
      assertFalse(reply.text().contains("evil"), "the host is repeated");
    }
  }

  @Test
  void wantsOneHost() throws IOException {
    byte[] none = "GET / HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    assertEquals(421, caller.raw(none).status());
    String two = "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n";
    assertEquals(400, caller.raw(two.getBytes(StandardCharsets.US_ASCII)).status());
    String whole =
        "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assertTrue(caller.raw(whole.getBytes(StandardCharsets.US_ASCII)).status() >= 400);
  }

  /** Site and origin as browsers send them; {@code self} stands for this server. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "same-origin, self, 200",
        "same-origin, -, 200",
        "none, -, 200",
        "-, -, 200",
        "-, self, 200",
        "cross-site, http://evil.example, 403",
        "cross-site, -, 403",
        "cross-site, self, 403",
        "same-site, http://localhost:3000, 403",
        "same-site, self, 403",
        "same-origin, http://evil.example, 403",
        "none, http://evil.example, 403",
        "-, http://evil.example, 403",
        "-, null, 403",
        "-, https://self, 403",
        "-, http://127.0.0.1:1, 403",
        "-, http://127.0.0.1, 403",
        "nonsense, self, 403"
      })
  void letsNoOtherSitePost(String site, String origin, int status) throws IOException {
    String self = "http://127.0.0.1:" + port;
    List<String> headers = new ArrayList<>();
    if (site != null) {
      headers.add("Sec-Fetch-Site: " + site);
    }
    if (origin != null) {
      String named = origin.replace("https://self", "https://127.0.0.1:" + port);
      headers.add("Origin: " + named.replace("self", self));
    }
    Caller.Reply reply =
        caller.form("/read", Map.of("text", Rooms.CRANE), headers.toArray(String[]::new));
    assertEquals(status, reply.status());
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site, navigate, document, 200",
    "cross-site, navigate, iframe, 403",
    "cross-site, no-cors, image, 403",
    "cross-site, no-cors, script, 403",
    "cross-site, cors, empty, 403",
    "same-site, cors, empty, 403",
    "same-site, navigate, document, 200",
    "same-origin, cors, empty, 200",
    "none, navigate, document, 200"
  })
  void lendsNothingToOtherPages(String site, String mode, String dest, int status)
      throws IOException {
    String[] headers = {
      "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: " + mode, "Sec-Fetch-Dest: " + dest
    };
    assertEquals(status, caller.get("/", headers).status());
  }

  @Test
  void everyAnswerHasItsHeaders() throws IOException {
    List<Caller.Reply> replies =
        List.of(
            caller.get("/"),
            caller.get("/nothing"),
            caller.get("/health"),
            caller.get("/", "Host: evil.example"),
            caller.get("/%zz"),
            caller.raw("GET / HTTP/9.9\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
            caller.raw("\0\1\2 nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
            caller.send("DELETE", "/", new byte[0]),
            caller.form("/read", Map.of("text", Rooms.CRANE)));
    for (Caller.Reply reply : replies) {
      String policy = reply.header("content-security-policy");
      assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
      assertFalse(policy.contains("unsafe"), policy);
      assertEquals("nosniff", reply.header("x-content-type-options"));
      assertEquals("DENY", reply.header("x-frame-options"));
      assertEquals("same-origin", reply.header("referrer-policy"));
      assertEquals("same-origin", reply.header("cross-origin-resource-policy"));
      assertEquals("same-origin", reply.header("cross-origin-opener-policy"));
      assertEquals("", reply.header("server"));
      assertEquals("", reply.header("access-control-allow-origin"));
    }
  }

  @Test
  void elsewhereItAsksForTheToken() throws IOException {
    String token = "abcdefghijklmnop-1234";
    RoomOptions options = RoomOptions.LOCAL.atHost("0.0.0.0", token).named(List.of("desk.example"));
    try (ReadingRoom room = Rooms.open(options)) {
      Caller other = new Caller(room.port());
      assertTrue(room.address().endsWith("/?token=" + token), room.address());
      Caller.Reply refused = other.get("/");
      assertEquals(401, refused.status());
      assertEquals("Bearer", refused.header("www-authenticate"));
      assertEquals(401, other.get("/health").status());
      assertEquals(401, other.get("/?token=abcdefghijklmnop-1235").status());
      assertEquals(401, other.get("/", "Authorization: Bearer abcdefghijklmnop").status());
      assertEquals(401, other.get("/", "Cookie: selon-token=abcdefghijklmnop").status());
      assertEquals(401, other.form("/read?token=" + token, Map.of("text", Rooms.CRANE)).status());
      assertEquals(200, other.get("/", "Authorization: Bearer " + token).status());
      assertEquals(
          200, other.get("/", "Host: desk.example", "Authorization: Bearer " + token).status());
      Caller.Reply entered = other.get("/?a=b&token=" + token);
      assertEquals(303, entered.status());
      assertEquals("/?a=b", entered.header("location"));
      String cookie = entered.header("set-cookie");
      assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
      assertEquals(200, other.get("/", "Cookie: " + cookie.split(";")[0]).status());
      assertEquals(
          421, other.get("/", "Host: evil.example", "Authorization: Bearer " + token).status());
    }
  }

  @Test
  void opensForOthersOnlyWithAToken() {
    RoomOptions local = RoomOptions.LOCAL;
    assertThrows(IllegalArgumentException.class, () -> local.atHost("0.0.0.0", ""));
    assertThrows(IllegalArgumentException.class, () -> local.atHost("::", ""));
    assertThrows(IllegalArgumentException.class, () -> local.atHost("0.0.0.0", "short"));
    assertThrows(IllegalArgumentException.class, () -> local.atHost("h", "a; Path=/; x=y-------"));
    assertThrows(IllegalArgumentException.class, () -> local.atPort(65_536));
    assertEquals("", local.atHost("::1", "").token());
  }
}
