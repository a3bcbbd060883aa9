package org.selon.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may ask what: this machine's own names only, no other site, and elsewhere only with a token.
 *
 * <p>A page of another site can make the browser ask a server on the user's machine. The host tells
 * a name that was bound anew to this address (DNS rebinding); {@code Sec-Fetch-Site} and {@code
 * Origin} tell who makes the browser ask. Programs send neither, and may ask.
 */
public final class Guard {

  /** The cookie that holds the token. */
  static final String COOKIE = "selon-token";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  private final Set<String> hosts;
  private final String token;

  /**
   * A guard.
   *
   * @param hosts names and addresses that requests may give as host, without a port
   * @param token what they must bring, or empty
   */
  public Guard(Set<String> hosts, String token) {
    this.hosts = new TreeSet<>();
    hosts.forEach(host -> this.hosts.add(host.toLowerCase(Locale.ROOT)));
    this.token = token;
  }

  /** Headers that every response has. */
  static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put(
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
    return headers;
  }

  /**
   * Lets a request through, or answers it; before anything of it is looked at.
   *
   * @throws ProblemException if it is refused
   */
  Optional<Response> check(Request request) {
    host(request);
    site(request);
    return token(request);
  }

  private void host(Request request) {
    String given = request.header("host").orElse("");
    if (!hosts.contains(withoutPort(given))) {
      throw new ProblemException(
          Problem.WRONG_HOST,
          "the host is not one of this server's names; start it with --name to add one");
    }
  }

  private static String withoutPort(String host) {
    int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.indexOf(':');
    String port = end > 0 ? host.substring(end) : "";
    String name = end > 0 ? host.substring(0, end) : host;
    return port.matches("(:\\d{1,5})?") ? name.toLowerCase(Locale.ROOT) : "";
  }

  private static void site(Request request) {
    Optional<String> site = request.header("sec-fetch-site");
    boolean own = site.filter(s -> s.equals("same-origin") || s.equals("none")).isPresent();
    if (request.isSafe()) {
      // A link from elsewhere may lead here, but nothing may be taken into another page.
      boolean link = request.header("sec-fetch-mode").filter("navigate"::equals).isPresent();
      boolean whole = request.header("sec-fetch-dest").filter("document"::equals).isPresent();
      if (site.isPresent() && !own && !(link && whole)) {
        throw crossSite();
      }
      return;
    }
    Optional<String> origin = request.header("origin");
    boolean sameOrigin =
        origin.filter(o -> o.equals("http://" + request.header("host").orElse(""))).isPresent();
    if (site.isPresent() && !own || origin.isPresent() && !sameOrigin) {
      throw crossSite();
    }
  }

  private static ProblemException crossSite() {
    return new ProblemException(Problem.CROSS_SITE, "open the page itself and do it there");
  }

  private Optional<Response> token(Request request) {
    if (token.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> asked = request.query().first("token");
    if (asked.isPresent() && request.isSafe() && isToken(asked.get())) {
      String cookie = COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Strict";
      String address = request.query().without("token").on(request.address());
      return Optional.of(Response.see(address).with("Set-Cookie", cookie));
    }
    String bearer = request.header("authorization").orElse("");
    if (isToken(request.cookie(COOKIE))
        || bearer.startsWith("Bearer ") && isToken(bearer.substring("Bearer ".length()))) {
      return Optional.empty();
    }
    throw new ProblemException(
        Problem.TOKEN_NEEDED,
        "open the address that selon serve printed, or send Authorization: Bearer TOKEN");
  }

  /** In the same time wherever they differ. */
  private boolean isToken(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
