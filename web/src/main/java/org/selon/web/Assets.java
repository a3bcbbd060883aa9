package org.selon.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.selon.export.ReadingView;
import org.selon.web.http.Problem;
import org.selon.web.http.ProblemException;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** Styles, scripts and the icon; their addresses change with their content. */
final class Assets {

  private static final int HASH_BYTES = 6;

  private record Asset(String type, byte[] bytes, String address) {}

  private final Map<String, Asset> assets = new LinkedHashMap<>();

  Assets() {
    put("page.css", "text/css; charset=utf-8", ReadingView.style());
    put("page.js", "text/javascript; charset=utf-8", ReadingView.script());
    put("room.css", "text/css; charset=utf-8", resource("room.css"));
    put("room.js", "text/javascript; charset=utf-8", resource("room.js"));
    put("theme.js", "text/javascript; charset=utf-8", resource("theme.js"));
    put("icon.svg", "image/svg+xml", resource("icon.svg"));
  }

  private void put(String name, String type, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    String hash = HexFormat.of().formatHex(sha256(bytes), 0, HASH_BYTES);
    assets.put(name, new Asset(type, bytes, "/assets/" + hash + "/" + name));
  }

  /** Where something lies. */
  String address(String name) {
    return assets.get(name).address;
  }

  /** Serves them. */
  Route route() {
    return Route.get("/assets/{hash}/{name}", this::serve);
  }

  private Response serve(Request request) {
    Asset asset = assets.get(request.capture("name"));
    if (asset == null || !asset.address.equals(request.address())) {
      throw new ProblemException(Problem.NOT_FOUND, "no such file, or another version of it");
    }
    return Response.of(asset.type, asset.bytes)
        .with("Cache-Control", "private, max-age=31536000, immutable");
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream bytes = Assets.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }
}
