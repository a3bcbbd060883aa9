package org.selon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selon.export.Format;

/** Whatever comes in, something sensible comes out: a record or one line that says what to do. */
class BadInputTest {

  private static final String ARTICLE = Run.FRENCH + "\n" + Run.ENGLISH;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomBytes(long seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(3000)];
    random.nextBytes(bytes);
    check(bytes, random);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void articlesCutAnywhere(long seed) {
    Random random = new Random(seed);
    byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
    int from = random.nextInt(bytes.length);
    check(Arrays.copyOfRange(bytes, from, from + random.nextInt(bytes.length - from)), random);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void articlesWithStrayMarks(long seed) {
    Random random = new Random(seed);
    String marks = "«»“”\"‘’'—:;,.()\n\t\u00a0\u202f<>&\uD83D\uDE00";
    StringBuilder text = new StringBuilder(ARTICLE);
    for (int times = 0; times < 40; times++) {
      int mark = random.nextInt(marks.length());
      text.insert(random.nextInt(text.length()), marks, mark, mark + 1);
    }
    check(text.toString().getBytes(StandardCharsets.UTF_8), random);
  }

  @Test
  void oneVeryLongLine() {
    check("a".repeat(2_000_000).getBytes(StandardCharsets.UTF_8), new Random(0));
  }

  private static void check(byte[] input, Random random) {
    Format format = Format.values()[random.nextInt(Format.values().length)];
    Run run = Run.bytes(input, "read", "--format", format.label(), "--language", "fr", "-");

    assertTrue(run.code() == ExitCode.DONE || run.code() == ExitCode.FAILED, run.err());
    run.endsWith(run.code());
    assertFalse(run.err().contains("an error of selon"), run.err());
    assertTrue(run.err().lines().allMatch(line -> line.startsWith("selon: ")), run.err());
    if (run.code() == ExitCode.FAILED) {
      assertEquals("", run.out());
    }
  }
}
