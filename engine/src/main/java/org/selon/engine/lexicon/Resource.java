package org.selon.engine.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text resource of a language: UTF-8 lines, {@code #} starting a comment line.
 *
 * <pre>{@code
 * Resource.of("lang/fr/grammar.txt").lines()
 * }</pre>
 *
 * @param path where it lies below {@code org/selon/engine}
 * @param lines its lines without comments and surrounding blanks, empty ones kept
 */
public record Resource(String path, List<Line> lines) {

  /**
   * One line of a resource.
   *
   * @param number counted from 1
   * @param text without surrounding blanks
   */
  public record Line(int number, String text) {}

  /** Copies the lines. */
  public Resource {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a resource.
   *
   * @throws IllegalArgumentException if there is none of that name
   * @throws UncheckedIOException if it cannot be read
   */
  public static Resource of(String path) {
    try (InputStream in = Resource.class.getResourceAsStream("/org/selon/engine/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + path);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = line.strip();
        if (!text.startsWith("#")) {
          lines.add(new Line(number, text));
        }
      }
      return new Resource(path, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + path, e);
    }
  }

  /**
   * The value that a field of a line names, in any case.
   *
   * @throws IllegalStateException if there is none of that name, with the line and what there is
   */
  <E extends Enum<E>> E value(Line line, Class<E> type, String field) {
    String name = field.strip().toUpperCase(Locale.ROOT);
    List<E> values = List.of(type.getEnumConstants());
    return values.stream()
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(() -> error(line, "unknown " + field.strip() + ", expected one of " + values));
  }

  /** An exception that says where in this resource something is wrong. */
  public IllegalStateException error(Line line, String what) {
    return error(path, line, what);
  }

  static IllegalStateException error(String path, Line line, String what) {
    return new IllegalStateException(path + ", line " + line.number() + ": " + what);
  }
}
