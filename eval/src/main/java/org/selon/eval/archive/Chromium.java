package org.selon.eval.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A headless Chromium, told over its own protocol what to open and asked how long that took.
 *
 * <pre>{@code
 * try (Chromium browser = Chromium.start(Chromium.find().orElseThrow())) {
 *   browser.open("http://127.0.0.1:8017/");
 *   browser.number("return performance.now()");
 * }
 * }</pre>
 */
final class Chromium implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> awaited;
  private int asked;

  private Chromium(
      Process process,
      Path profile,
      WebSocket socket,
      Map<Integer, CompletableFuture<JsonNode>> awaited) {
    this.process = process;
    this.profile = profile;
    this.socket = socket;
    this.awaited = awaited;
  }

  /** Where it is on the PATH. */
  static Optional<Path> find() {
    return Programs.find("chromium", "chromium-browser", "google-chrome");
  }

  /** Starts one with an empty profile and a window of 1280 by 900. */
  static Chromium start(Path program) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("selon-chromium");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--window-size=1280,900",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
      HttpClient client = HttpClient.newHttpClient();
      WebSocket socket =
          client
              .newWebSocketBuilder()
              .buildAsync(URI.create(page(client, port(process))), new Ear(awaited))
              .join();
      return new Chromium(process, profile, socket, awaited);
    } catch (IOException | InterruptedException | RuntimeException e) {
      process.destroy();
      throw e;
    }
  }

  /** Waits until it says where it listens. */
  private static int port(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("DevTools listening on ws://")) {
        Thread rest = new Thread(() -> lines.lines().forEach(each -> {}), "chromium");
        rest.setDaemon(true);
        rest.start();
        return URI.create(line.substring(line.indexOf("ws://"))).getPort();
      }
    }
    throw new IOException("chromium ended before it listened");
  }

  /** The address at which its one page can be spoken to. */
  private static String page(HttpClient client, int port) throws IOException, InterruptedException {
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    String told =
        client
            .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    for (JsonNode each : JSON.readTree(told)) {
      if (each.path("type").asText().equals("page")) {
        return each.path("webSocketDebuggerUrl").asText();
      }
    }
    throw new IOException("chromium has no page: " + told);
  }

  /** Opens an address. */
  void open(String address) throws IOException, InterruptedException {
    JsonNode answer = ask("Page.navigate", JSON.createObjectNode().put("url", address));
    if (answer.has("errorText")) {
      throw new IOException(address + ": " + answer.path("errorText").asText());
    }
  }

  /** Presses and lets go of a letter. */
  void press(char letter) throws IOException, InterruptedException {
    for (String type : new String[] {"keyDown", "keyUp"}) {
      ObjectNode key = JSON.createObjectNode().put("type", type);
      key.put("key", String.valueOf(letter)).put("text", String.valueOf(letter));
      ask("Input.dispatchKeyEvent", key);
    }
  }

  /** What a script, the body of an asynchronous function, returns on the page. */
  double number(String script) throws IOException, InterruptedException {
    ObjectNode call = JSON.createObjectNode();
    call.put("expression", "(async () => {" + script + "})()");
    call.put("awaitPromise", true).put("returnByValue", true);
    JsonNode answer = ask("Runtime.evaluate", call);
    if (answer.has("exceptionDetails")) {
      throw new IOException("the page fails: " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value").asDouble();
  }

  private JsonNode ask(String method, ObjectNode parameters)
      throws IOException, InterruptedException {
    int id = ++asked;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    awaited.put(id, answer);
    ObjectNode call = JSON.createObjectNode().put("id", id).put("method", method);
    call.set("params", parameters);
    try {
      socket.sendText(call.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      JsonNode told = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (told.has("error")) {
        throw new IOException(method + ": " + told.path("error"));
      }
      return told.path("result");
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("chromium does not answer " + method, e);
    } finally {
      awaited.remove(id);
    }
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // Its children may still be at it; what cannot be deleted is left to the system.
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (UncheckedIOException e) {
      profile.toFile().deleteOnExit();
    }
  }

  /** Hears answers, and leaves unheard what nobody asked for. */
  private static final class Ear implements WebSocket.Listener {

    private final Map<Integer, CompletableFuture<JsonNode>> awaited;
    private final StringBuilder message = new StringBuilder();

    Ear(Map<Integer, CompletableFuture<JsonNode>> awaited) {
      this.awaited = awaited;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        hear(message.toString());
        message.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, data, last);
    }

    private void hear(String text) {
      try {
        JsonNode told = JSON.readTree(text);
        CompletableFuture<JsonNode> answer = awaited.get(told.path("id").asInt());
        if (answer != null) {
          answer.complete(told);
        }
      } catch (IOException e) {
        awaited.values().forEach(each -> each.completeExceptionally(e));
      }
    }
  }
}
