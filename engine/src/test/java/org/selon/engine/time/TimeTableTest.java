package org.selon.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selon.engine.text.Language;

/** What French and English expressions mean, by the tables {@code fr.txt} and {@code en.txt}. */
class TimeTableTest {

  private static final int LEAST = 150;

  record Row(Language language, String published, String sentence, List<String> times) {
    @Override
    public String toString() {
      return language.code() + " " + published + " | " + sentence;
    }
  }

  static Stream<Row> rows() {
    return Stream.of(Language.FRENCH, Language.ENGLISH).flatMap(l -> rows(l).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyExpressionOfTheSentenceIsReadAsTheTableSays(Row row) {
    List<String> found = new ArrayList<>();
    for (Time time : TimeReading.read(row.language(), row.published(), row.sentence())) {
      found.add(time.words() + " = " + (time.edtf().isEmpty() ? "?" : time.edtf()));
    }
    assertEquals(row.times(), found);
  }

  @Test
  void theTablesAreLongEnough() {
    for (Language language : Language.values()) {
      long expressions = rows(language).stream().mapToLong(row -> row.times().size()).sum();
      assertTrue(expressions >= LEAST, language + ": " + expressions);
    }
  }

  private static List<Row> rows(Language language) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines(language.code() + ".txt")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.strip().split(" \\| ");
      List<String> times = new ArrayList<>();
      for (int i = 2; i + 1 < cells.length; i += 2) {
        times.add(cells[i] + " = " + cells[i + 1]);
      }
      rows.add(new Row(language, cells[0].equals("-") ? "" : cells[0], cells[1], times));
    }
    return rows;
  }

  private static List<String> lines(String name) {
    try (InputStream in = TimeTableTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
