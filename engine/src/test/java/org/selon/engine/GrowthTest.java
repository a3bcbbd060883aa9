package org.selon.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/**
 * Time grows as the text does, and no text is too deep for a small stack.
 *
 * <p>Measured is the processor time of one thread, whatever else the machine does, for a text and
 * for one eight times as long. In proportion that is eight times, and sixty-four where each part is
 * compared with each; half way between is a finding.
 */
class GrowthTest {

  private static final Engine ENGINE = Engine.standard();

  private static final int LENGTH = 16_000;
  private static final int TIMES = 8;
  private static final double MOST = 22;
  private static final long SMALL_STACK = 400_000;

  @TestFactory
  Stream<DynamicTest> timeGrowsAsTheTextDoes() {
    String stories = String.join("\n", HostileTextTest.stories());
    Map<String, String> shapes = new LinkedHashMap<>();
    shapes.put("articles", named(stories));
    shapes.put("one line", named(stories).replace('\n', ' '));
    shapes.put("capitals", named(stories).toUpperCase(Locale.ROOT));
    shapes.put("no spaces", named(stories).replaceAll("\\s", ""));
    shapes.put("one sentence", "la digue tiendra, a dit le maire, and the mayor said that ");
    shapes.put("quotation marks", "« a ».\" ");
    shapes.put("opening marks", "\" « “ ");
    shapes.put("dialogue", "— Non, dit-il. — Oui.\n");
    shapes.put("contacts", "Léa Roy a rencontré Paul Dubreuil à Lyon jeudi. ");
    shapes.put("officials", "Le ministre a dit que non. Un responsable a dit que oui. ");
    shapes.put("pronouns", "Il a dit qu’elle partait. She said that they left. ");
    shapes.put("dates", "le 3 mai 2012, in June 2013, hier, two days earlier, ");
    return shapes.entrySet().stream()
        .map(shape -> dynamicTest(shape.getKey(), () -> grows(shape.getValue())));
  }

  private static void grows(String shape) {
    String whole = repeated(shape, LENGTH * TIMES);
    String part = whole.substring(0, LENGTH);
    time(part);
    double growth = 0;
    for (int attempt = 0; attempt < 3; attempt++) {
      growth = (double) time(whole) / Math.max(1, Math.min(time(part), time(part)));
      if (growth < MOST) {
        return;
      }
    }
    assertTrue(growth < MOST, TIMES + " times the text takes " + growth + " times the time");
  }

  private static long time(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ENGINE.analyze(Document.of("growth", Language.FRENCH, text));
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  @TestFactory
  Stream<DynamicTest> aSmallStackIsEnough() {
    int many = 10_000;
    Map<String, String> shapes = new LinkedHashMap<>();
    shapes.put("nested", "« a “ b ".repeat(many / 2) + "” c » ".repeat(many / 2));
    shapes.put("said within", "« Il a dit “ ".repeat(many / 2) + "” non » ".repeat(many / 2));
    shapes.put("relative clauses", "la sœur de l’homme qui a dit que ".repeat(many / 10));
    shapes.put("a row of names", "Paul Roy, Léa Lund et ".repeat(many / 4) + "Odile Marchand.");
    return shapes.entrySet().stream()
        .map(shape -> dynamicTest(shape.getKey(), () -> readsOnSmallStack(shape.getValue())));
  }

  private static void readsOnSmallStack(String text) throws InterruptedException {
    Throwable[] failure = new Throwable[1];
    Runnable reading = () -> ENGINE.analyze(Document.of("deep", Language.FRENCH, text));
    Thread thread = new Thread(null, reading, "small", SMALL_STACK);
    thread.setUncaughtExceptionHandler((which, thrown) -> failure[0] = thrown);
    thread.start();
    thread.join();
    assertTrue(failure[0] == null, () -> "failed with " + failure[0]);
  }

  private static String repeated(String text, int length) {
    return text.repeat(length / text.length() + 1).substring(0, length);
  }

  /** The text several times over, each time with other names. */
  private static String named(String text) {
    Random random = new Random(7);
    StringBuilder named = new StringBuilder();
    while (named.length() < LENGTH * TIMES) {
      String ending = "" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
      named.append(text.replaceAll("(\\p{Lu}\\p{Ll}{3,})", "$1" + ending)).append('\n');
    }
    return named.toString();
  }
}
