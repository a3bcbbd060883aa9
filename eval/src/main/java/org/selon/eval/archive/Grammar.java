package org.selon.eval.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.selon.engine.text.Language;

/** Templates with slots, from a resource whose head says how they are written. */
final class Grammar {

  private static final List<String> SYLLABLES =
      List.of(
          "bel", "cor", "dan", "fer", "gal", "hol", "jor", "kar", "lan", "mar", "nor", "ost", "pel",
          "rav", "sor", "tor", "val", "ver", "mel", "din", "ren", "lor", "mer", "bor", "tan",
          "vil");
  private static final List<String> TOWN_ENDS =
      List.of("ville", "mont", "bourg", "ac", "sur-Orne", "bridge", "ford", "haven");
  private static final List<String> GIVEN =
      List.of(
          "Anna", "Paul", "Marie", "Louis", "Jeanne", "Hugo", "Claire", "Marc", "Sophie", "Simon",
          "Julie", "Thomas", "Nora", "Martin", "Alice", "David", "Laura", "Daniel", "Emma",
          "Peter");
  private static final Map<Language, List<String>> DAYS =
      Map.of(
          Language.FRENCH,
          List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
          Language.ENGLISH,
          List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"));

  private final Language language;
  private final Map<String, List<String>> rules = new HashMap<>();

  /** The templates of a language. */
  Grammar(Language language) {
    this.language = language;
    String name = language.code() + ".txt";
    try (InputStream in = Grammar.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          rules
              .computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
              .add(line.substring(colon + 2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One way to fill the slot {@code name}. */
  String fill(String name, Random random) {
    StringBuilder text = new StringBuilder();
    String template = one(rules.get(name), random);
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      text.append(template, at, open).append(slot(template.substring(open + 1, close), random));
      at = close + 1;
    }
    return elided(text.append(template.substring(at)).toString().replaceAll(",([,.])", "$1"));
  }

  /** French lets a vowel go before another: <i>la école</i> is <i>l'école</i>. */
  private String elided(String text) {
    if (language != Language.FRENCH) {
      return text;
    }
    return text.replaceAll("\\b([Ll])[ea] (?=[aeéèêiouhAEIOUÉH])", "$1'")
        .replaceAll("\\b([Qq]u|[Dd])e (?=[aeéèêiouAEIOUÉ])", "$1'");
  }

  private String slot(String slot, Random random) {
    if (slot.indexOf('|') >= 0) {
      return one(List.of(slot.split("\\|")), random);
    }
    String small = slot.replace("-capital", "").toLowerCase(Locale.ROOT);
    String words =
        switch (small) {
          case "given" -> one(GIVEN, random);
          case "family" -> word(random, 2 + random.nextInt(2));
          case "town" -> word(random, 1) + one(TOWN_ENDS, random);
          case "number" -> String.valueOf(2 + random.nextInt(random.nextBoolean() ? 30 : 900));
          case "day" ->
              (language == Language.ENGLISH ? "on " : "") + one(DAYS.get(language), random);
          case "weekday" -> one(DAYS.get(language), random);
          default -> fill(small, random);
        };
    boolean capital = Character.isUpperCase(slot.charAt(0)) || slot.endsWith("-capital");
    return capital ? capital(words) : words;
  }

  private static String word(Random random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(one(SYLLABLES, random));
    }
    return capital(word.toString());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
