package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  @TempDir Path folder;

  /** Does something while a room is open, and returns how the command ended. */
  private interface Visit {
    void at(String address) throws IOException, InterruptedException;
  }

  private static int serving(Visit visit, String... arguments) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    AtomicInteger code = new AtomicInteger(-1);
    Thread room = new Thread(() -> code.set(Run.on(out, err, "", Map.of(), "", arguments)));
    room.start();
    while (room.isAlive() && !out.toString(StandardCharsets.UTF_8).endsWith("\n")) {
      Thread.sleep(20);
    }
    try {
      visit.at(out.toString(StandardCharsets.UTF_8).strip());
    } finally {
      room.interrupt();
      room.join(20_000);
    }
    return code.get();
  }

  private static String get(String address) throws IOException, InterruptedException {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @Test
  void opensAtTheAddressThatItPrints() throws Exception {
    int code =
        serving(
            address -> {
              assertTrue(address.matches("http://127\\.0\\.0\\.1:\\d+/"), address);
              assertTrue(get(address).contains("<textarea"));
            },
            "serve");
    assertEquals(ExitCode.DONE, code);
  }

  @Test
  void showsAnArchive() throws Exception {
    String archive = folder.resolve("press.selon").toString();
    Run.typed(Run.FRENCH, "ingest", "-q", "-a", archive, "-").endsWith(ExitCode.DONE);
    String id =
        Run.of("export", "-q", "-a", archive).out().replaceAll("(?s).*?\"id\":\"(\\w+)\".*", "$1");
    serving(
        address -> assertTrue(get(address + "articles/" + id).contains("Les piles ont bougé")),
        "serve",
        "--archive",
        archive);
  }

  @Test
  void makesATokenForOtherMachines() throws Exception {
    serving(
        address -> {
          assertTrue(address.matches("http://localhost:\\d+/\\?token=[\\w-]{32}"), address);
          assertTrue(get(address.replaceFirst("\\?.*", "")).contains("token"));
        },
        "serve",
        "--host",
        "0.0.0.0");
  }

  @Test
  void saysWhyItDoesNotOpen() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Run run = Run.of("serve", "--port", String.valueOf(taken.getLocalPort()));
      assertTrue(run.endsWith(ExitCode.FAILED).err().contains("give another --port"), run.err());
    }
    Run missing = Run.of("serve", "--archive", folder.resolve("none.selon").toString());
    assertTrue(missing.endsWith(ExitCode.FAILED).err().contains("there is no such archive"));
    assertTrue(
        Run.of("serve", "--port", "70000").endsWith(ExitCode.USAGE).err().contains("--port"));
    Run.of("serve", "--token", "short").endsWith(ExitCode.USAGE);
  }
}
