package org.selon.eval.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The figures below which no change may go: {@code eval/floors.tsv}.
 *
 * <pre>{@code
 * fr-dev                 detection   87
 * suites-fr/apposition   speaker     90
 * }</pre>
 */
public final class Floors {

  private record Floor(String set, String figure, double least) {}

  private final List<Floor> floors = new ArrayList<>();
  private int broken;

  /**
   * Reads the floors.
   *
   * @throws IOException if the file cannot be read or a line is no floor
   */
  public Floors(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        String[] fields = line.split("\t");
        if (fields.length != 3 || !fields[2].matches("[0-9]+(\\.[0-9])?")) {
          throw new IOException(file + ": expected set, figure, floor: " + line);
        }
        floors.add(new Floor(fields[0], fields[1], Double.parseDouble(fields[2])));
      }
    }
  }

  /** The figures of a set beside their floors, one a line; counts those below. */
  public String check(MeasuredSet measured) {
    StringBuilder text = new StringBuilder();
    String name = measured.set().name();
    text.append(name).append(": ").append(measured.articles().size()).append(" articles, ");
    text.append(measured.asked()).append(" statements\n");
    compare(name, "", measured, text);
    new Suites(measured)
        .byName()
        .forEach((suite, part) -> compare(name + "/" + suite, suite, part, text));
    return text.toString();
  }

  private void compare(String set, String suite, MeasuredSet measured, StringBuilder text) {
    for (Floor floor : floors) {
      if (floor.set.equals(set)) {
        double f1 = measured.score().figure(floor.figure).f1();
        broken += f1 < floor.least ? 1 : 0;
        text.append(
            String.format(
                    Locale.ROOT,
                    "  %-10s F1 %5.1f   floor %5.1f   %-5s %s",
                    floor.figure,
                    f1,
                    floor.least,
                    f1 < floor.least ? "BELOW" : "ok",
                    suite)
                .stripTrailing());
        text.append('\n');
      }
    }
  }

  /** How many figures were below their floor. */
  public int broken() {
    return broken;
  }
}
