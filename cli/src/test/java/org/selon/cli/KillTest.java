package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it writes an archive loses nothing that it had stored, and another
 * completes it.
 *
 * <p>Twice, unless {@code -Dkills=50} or the profile {@code long} asks for more. The moments are
 * random; the seed is in the message of a failure and may be given as {@code -Dseed=…}.
 */
class KillTest {

  private static final int ARTICLES = 40;

  @TempDir private Path folder;

  @Test
  void whatIsKilledIsCompletedToTheVerySameArchive() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    write(random);
    Path whole = folder.resolve("whole.selon");
    long start = System.nanoTime();
    assertEquals(0, start(whole).waitFor());
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    String expected = export(whole);
    assertEquals(ARTICLES, expected.lines().count());

    int amidst = 0;
    for (int i = 0; i < Integer.getInteger("kills", 2); i++) {
      Path archive = folder.resolve(i + ".selon");
      Process process = start(archive);
      awaitFile(archive, process);
      boolean ended =
          process.waitFor(random.nextLong(Math.max(1, took / 2)), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      amidst += ended ? 0 : 1;

      String told = "kill " + i + ", seed " + seed;
      Run verified = Run.of("verify", "-a", archive.toString());
      if (Files.size(archive) > 0) { // else not even the first page was written
        assertEquals(0, verified.code(), () -> told + ": " + verified.err());
        List<String> kept = export(archive).lines().toList();
        assertTrue(expected.lines().toList().containsAll(kept), told);
      }
      Run again = Run.of("ingest", articles(), "-a", archive.toString(), "-j", "2");
      assertEquals(0, again.code(), () -> told + ": " + again.err());
      assertEquals(expected, export(archive), told);
      Files.delete(archive);
    }
    assertTrue(amidst > 0, "no process was killed before it had ended, seed " + seed);
  }

  private void write(Random random) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder text = new StringBuilder();
      for (int paragraph = 0; paragraph < 6; paragraph++) {
        String name = "Marchand" + random.nextInt(1000);
        text.append((i % 2 == 0 ? Run.FRENCH : Run.ENGLISH).replaceAll("Marchand|Lund", name));
      }
      Run.file(folder, "articles/" + i + ".txt", text.toString());
    }
  }

  private String articles() {
    return folder.resolve("articles").toString();
  }

  private Process start(Path archive) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "org.selon.cli.Main",
            "ingest",
            articles(),
            "--archive",
            archive.toString(),
            "--jobs",
            "2")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitFile(Path archive, Process process) throws InterruptedException {
    while (!Files.exists(archive) && process.isAlive()) {
      Thread.sleep(1);
    }
  }

  private static String export(Path archive) {
    return Run.of("export", "-q", "--format", "jsonl", "-a", archive.toString())
        .endsWith(ExitCode.DONE)
        .out();
  }
}
