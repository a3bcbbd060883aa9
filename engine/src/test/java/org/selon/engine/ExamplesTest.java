package org.selon.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selon.engine.lexicon.Example;
import org.selon.engine.lexicon.Example.Sign;
import org.selon.engine.text.Language;

/**
 * Every example line of the cues, the nouns and the rules holds.
 *
 * <p>A line's sign says what it gives now; {@code -Dexamples=update} sets the signs anew. A line
 * that turns from {@code +} to {@code ?} or from {@code -} to {@code !} is a loss to be explained.
 */
class ExamplesTest {

  private static final Path SOURCES = Path.of("src/main/resources/org/selon/engine");
  private static final boolean UPDATE = "update".equals(System.getProperty("examples"));
  private static final Map<Language, Examples> ALL = new TreeMap<>();

  private static synchronized Examples examples(Language language) {
    return ALL.computeIfAbsent(language, Examples::run);
  }

  @TestFactory
  Stream<DynamicContainer> everyLineHolds() throws IOException {
    if (UPDATE) {
      for (Language language : Language.values()) {
        update(examples(language));
      }
      return Stream.of();
    }
    return Stream.of(Language.values()).flatMap(language -> byEntry(examples(language)));
  }

  private static Stream<DynamicContainer> byEntry(Examples examples) {
    return examples.entries().stream()
        .map(
            entry ->
                dynamicContainer(
                    entry.path() + ": " + entry.name(),
                    entry.outcomes().stream().map(outcome -> line(entry, outcome))));
  }

  private static DynamicTest line(Examples.Entry entry, Examples.Outcome outcome) {
    Example example = outcome.example();
    return dynamicTest(
        example.line() + " " + example.sign().key() + " " + example.text(),
        () ->
            assertEquals(
                example.sign(),
                outcome.sign(),
                () ->
                    entry.path()
                        + ", line "
                        + example.line()
                        + " ("
                        + entry.name()
                        + "): "
                        + example.text()
                        + "\n"
                        + outcome.explanation()
                        + "\nIf this is meant, run with -Dexamples=update."));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyEntryHasExamplesForAndAgainst(Language language) {
    List<String> lacking =
        examples(language).entries().stream()
            .filter(entry -> entry.count(true) == 0 || entry.count(false) == 0)
            .map(entry -> entry.path() + ": " + entry.name())
            .toList();
    assertEquals(List.of(), lacking, "entries without an example for or against");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleHasItsExamplesAndEveryFileItsRule(Language language) throws IOException {
    Examples examples = examples(language);
    Set<String> files = new HashSet<>();
    try (Stream<Path> folder = Files.list(SOURCES.resolve("lang/" + language.code() + "/rules"))) {
      folder.forEach(path -> files.add(path.getFileName().toString()));
    }
    Set<String> rules =
        examples.rules().stream()
            .map(rule -> rule.substring(rule.indexOf('.') + 1) + ".txt")
            .collect(Collectors.toSet());
    assertEquals(rules, files);
    for (String rule : examples.rules()) {
      List<Examples.Entry> entries = examples.ofRule(rule);
      long yes = entries.stream().mapToLong(entry -> entry.count(true)).sum();
      long no = entries.stream().mapToLong(entry -> entry.count(false)).sum();
      assertTrue(yes >= 6 && no >= 4, rule + " has " + yes + " examples for, " + no + " against");
    }
  }

  @Test
  void theSignsAreCounted(TestReporter reporter) {
    for (Language language : Language.values()) {
      Examples examples = examples(language);
      reporter.publishEntry(language.code(), examples.counts());
      String silent =
          examples.entries().stream()
              .filter(entry -> entry.isNeverFound())
              .map(Examples.Entry::name)
              .collect(Collectors.joining(", "));
      reporter.publishEntry(language.code() + ", never found as yet", silent);
      assertTrue(examples.total(Sign.FOUND) > examples.total(Sign.MISSED), examples.counts());
      assertTrue(examples.total(Sign.SILENT) > examples.total(Sign.FALSE_FIND), examples.counts());
    }
  }

  /** Writes the signs that hold now into the resources; nothing else in them changes. */
  private static void update(Examples examples) throws IOException {
    Map<String, List<Examples.Outcome>> byFile = new TreeMap<>();
    for (Examples.Entry entry : examples.entries()) {
      byFile.computeIfAbsent(entry.path(), path -> new ArrayList<>()).addAll(entry.outcomes());
    }
    for (Map.Entry<String, List<Examples.Outcome>> file : byFile.entrySet()) {
      Path path = SOURCES.resolve(file.getKey());
      String[] lines = Files.readString(path).split("\n", -1);
      for (Examples.Outcome outcome : file.getValue()) {
        int at = outcome.example().line() - 1;
        int sign = lines[at].indexOf(outcome.example().sign().key());
        lines[at] =
            lines[at].substring(0, sign) + outcome.sign().key() + lines[at].substring(sign + 1);
      }
      Files.writeString(path, String.join("\n", lines));
    }
  }
}
