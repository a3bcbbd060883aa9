package org.selon.eval.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The load that wrk makes, where it is installed. */
final class Wrk {

  /** What it asks for in turn, and one line with what it counted, in microseconds. */
  private static final String SCRIPT =
      """
      local threads = 0
      function setup(thread)
        thread:set("at", threads * 101)
        threads = threads + 1
      end
      local paths = {PATHS}
      wrk.headers["Accept-Encoding"] = "gzip"
      function request()
        at = at % #paths + 1
        return wrk.format("GET", paths[at])
      end
      function done(summary, latency, requests)
        local e = summary.errors
        io.write(string.format("counted %d %d %d %d %d\\n", summary.requests,
          e.connect + e.read + e.write + e.status + e.timeout,
          latency:percentile(50), latency:percentile(95), latency:percentile(99)))
      end
      """;

  private Wrk() {}

  /** Where it is on the PATH. */
  static Optional<Path> find() {
    return Programs.find("wrk");
  }

  /** Asks for the paths in turn on so many connections. */
  static Load run(Path wrk, String origin, List<String> paths, int connections, int seconds)
      throws IOException, InterruptedException {
    String list = paths.stream().map(Wrk::quoted).collect(Collectors.joining(", "));
    Path script = Files.createTempFile("selon", ".lua");
    try {
      Files.writeString(script, SCRIPT.replace("PATHS", list));
      Process process =
          new ProcessBuilder(
                  wrk.toString(),
                  "--threads=2",
                  "--connections=" + connections,
                  "--duration=" + seconds + "s",
                  "--timeout=10s",
                  "--script=" + script,
                  origin)
              .redirectErrorStream(true)
              .start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0 || !told.contains("counted ")) {
        throw new IOException("wrk failed: " + told);
      }
      return load(told);
    } finally {
      Files.delete(script);
    }
  }

  private static String quoted(String path) {
    return '"' + path.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Reads the line that the script writes. */
  static Load load(String told) {
    String[] numbers = told.replaceAll("(?s).*counted ([\\d ]+).*", "$1").strip().split(" ");
    double[] milliseconds = new double[3];
    for (int i = 0; i < milliseconds.length; i++) {
      milliseconds[i] = Long.parseLong(numbers[i + 2]) / 1e3;
    }
    return new Load(
        "wrk",
        Long.parseLong(numbers[0]),
        Long.parseLong(numbers[1]),
        milliseconds[0],
        milliseconds[1],
        milliseconds[2]);
  }
}
