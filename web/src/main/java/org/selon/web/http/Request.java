package org.selon.web.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request, its body at hand.
 *
 * @param method such as {@code GET}
 * @param path the segments of the path, decoded
 * @param query what stands behind the question mark
 * @param headers by name in small letters; of a header that is there twice, both joined by a comma
 * @param body the body, empty if there is none
 * @param captures what stands in the places of the route, such as {@code id}
 * @param format how the path ends, such as {@code csv}, or empty
 */
public record Request(
    String method,
    List<String> path,
    Params query,
    Map<String, String> headers,
    Content body,
    Map<String, String> captures,
    String format) {

  /**
   * Bytes with their type.
   *
   * @param bytes the bytes; not to be changed
   * @param type as the header says, with its parameters
   */
  public record Content(byte[] bytes, String type) {

    /** None. */
    public static final Content NONE = new Content(new byte[0], "");

    /** The type alone, in small letters: {@code text/html}. */
    public String mediaType() {
      int end = type.indexOf(';');
      return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies list and maps. */
  public Request {
    path = List.copyOf(path);
    headers = Map.copyOf(headers);
    captures = Map.copyOf(captures);
  }

  /** A header, its name in small letters. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** What stands in a place of the route. */
  public String capture(String name) {
    return captures.getOrDefault(name, "");
  }

  /** The path as it is written in addresses. */
  public String address() {
    StringBuilder address = new StringBuilder();
    for (String segment : path) {
      address.append('/').append(encoded(segment));
    }
    return address.length() == 0 ? "/" : address.toString();
  }

  private static String encoded(String segment) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }

  /** A cookie, or empty. */
  public String cookie(String name) {
    for (String each : header("cookie").orElse("").split(";")) {
      String[] parts = each.strip().split("=", 2);
      if (parts.length == 2 && parts[0].equals(name)) {
        return parts[1];
      }
    }
    return "";
  }

  /** Whether it asks for something without changing anything. */
  public boolean isSafe() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** Whether it would rather have a page than JSON. */
  public boolean wantsPage() {
    return header("accept").orElse("").contains("text/html");
  }

  Request at(Map<String, String> places, String ending) {
    return new Request(method, path, query, headers, body, places, ending);
  }
}
