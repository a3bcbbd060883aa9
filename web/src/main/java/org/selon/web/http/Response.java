package org.selon.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What goes back: a status, headers, and a body that is at hand or written as it goes.
 *
 * @param status the status of HTTP
 * @param headers beside those that every response has
 * @param bytes the body where it is at hand
 * @param writer writes the body otherwise
 */
public record Response(
    int status, Map<String, String> headers, Optional<byte[]> bytes, Optional<Writer> writer) {

  /** Writes a body that may be long. */
  public interface Writer {
    /** Writes all of it. */
    void write(OutputStream out) throws IOException;
  }

  /** Copies the headers, in their order. */
  public Response {
    headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** A body at hand. */
  public static Response of(String type, byte[] body) {
    return new Response(200, Map.of("Content-Type", type), Optional.of(body), Optional.empty());
  }

  /** A text in UTF-8; the type is without its charset. */
  public static Response of(String type, String body) {
    return of(type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  /** A page, which is asked for again each time, and maybe found unchanged. */
  public static Response page(String html) {
    return of("text/html", html).with("Cache-Control", "private, no-cache");
  }

  /** JSON that is at hand. */
  public static Response json(String json) {
    return new Response(
            200,
            Map.of("Content-Type", "application/json"),
            Optional.of(json.getBytes(StandardCharsets.UTF_8)),
            Optional.empty())
        .with("Cache-Control", "private, no-cache");
  }

  /** A body that is written as it goes. */
  public static Response stream(String type, Writer writer) {
    return new Response(
        200,
        Map.of("Content-Type", type, "Cache-Control", "no-store"),
        Optional.empty(),
        Optional.of(writer));
  }

  /** Leads on, by GET, to an address on this server. */
  public static Response see(String address) {
    if (!address.startsWith("/") || address.startsWith("//") || address.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("leads away: " + address);
    }
    return new Response(
        303,
        Map.of("Location", address, "Cache-Control", "no-store"),
        Optional.of(new byte[0]),
        Optional.empty());
  }

  /** The same with another status. */
  public Response status(int other) {
    return new Response(other, headers, bytes, writer);
  }

  /** The same with a header more, or in place of one. */
  public Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, bytes, writer);
  }

  /** The same as a file for the user to keep; the name has letters, digits, dots and dashes. */
  public Response download(String name) {
    String safe = name.replaceAll("[^A-Za-z0-9._-]", "-");
    return with("Content-Disposition", "attachment; filename=\"" + safe + "\"");
  }
}
