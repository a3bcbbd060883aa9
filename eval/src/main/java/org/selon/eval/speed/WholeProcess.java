package org.selon.eval.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process that ended.
 *
 * <pre>{@code
 * WholeProcess.run(List.of("./selon", "read", "--quiet", "article.txt")).seconds()  // 0.6
 * }</pre>
 *
 * @param seconds from its start to its end
 * @param megabytes its most resident memory, 0 where the system does not tell
 */
public record WholeProcess(double seconds, double megabytes) {

  private static final int PAUSE_MILLIS = 1;

  /**
   * Runs {@code command} to its end; what it says on standard error is passed on.
   *
   * @throws IOException if it cannot be started or fails
   */
  public static WholeProcess run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    double most = 0;
    while (process.isAlive()) {
      most = Math.max(most, resident(status));
      Thread.sleep(PAUSE_MILLIS);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    return new WholeProcess(seconds, most);
  }

  /** The most memory that a process had so far, in MB. */
  private static double resident(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0; // it has just ended, or this system has no such file
    }
  }
}
