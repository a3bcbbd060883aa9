package org.selon.eval.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

class SpeedReportTest {

  private static Corpus corpus(Language language, String... texts) {
    List<Document> documents =
        List.of(texts).stream().map(text -> Document.of("a", language, text)).toList();
    return new Corpus("made up", documents);
  }

  @Test
  void countsWordsAndSingleMarks() {
    assertEquals(10, corpus(Language.FRENCH, "L'élue « répond » : c'est non.").tokens());
    assertEquals(5, corpus(Language.ENGLISH, "It’s 5 o'clock").tokens());
  }

  @Test
  void setsTheFiguresBesideEachOther() {
    Map<Language, Corpus> corpora = new EnumMap<>(Language.class);
    corpora.put(Language.FRENCH, corpus(Language.FRENCH, "un deux", "trois quatre cinq"));
    corpora.put(Language.ENGLISH, corpus(Language.ENGLISH, "one two three"));
    SpeedReport report = new SpeedReport("a machine", corpora);
    report.add(
        List.of(
            new Timing("engine", "fr", 1, 1, 10, 0.5),
            new Timing("tagger", "fr", 1, 1, 5, 0.1),
            new Timing("engine", "fr", 1, 2, 11, 0.5),
            new Timing("engine", "en", 1, 1, 10, 0),
            new Timing("engine", "en", 2, 1, 5, 0),
            new Timing("coreNlp", "en", 2, 1, 4000, 0)));
    List<WholeProcess> starts = List.of(new WholeProcess(0.5, 60), new WholeProcess(0.8, 70));
    report.starts(starts, List.of(new WholeProcess(0.04, 30)));
    report.process(1000, new WholeProcess(4, 200));
    report.longByShort(1.04);
    report.hostile(List.of(new Growth.Row("marks", 1000, List.of(1.0, 2.0, 4.4))));

    String text = report.text();
    assertTrue(
        text.contains("| Selon, text to record | fr | 2 | 1 | 10.0 | 5.0 % | 500 | 200.0 |"), text);
    assertTrue(text.contains("- fr: Selon, 2.00 times the time of OpenNLP's tags"), text);
    assertTrue(text.contains("- fr: Selon, 1.82 times as much with two threads"), text);
    assertTrue(text.contains("- en: Selon, 800 times as fast as CoreNLP, same texts"), text);
    assertTrue(text.contains("takes 20.0 times"), text);
    assertTrue(text.contains("| 1000 | 4.0 | 250 | 200 |"), text);
    assertTrue(text.contains("| marks | 1000 | 1.0 | 2.0 | 4.4 | × 2.20 |"), text);
    assertTrue(
        report.summary().contains("over 1,000 articles 250 a second, all cores, in at most 200 MB"),
        report.summary());
    assertTrue(report.summary().contains("| tokens a second, one thread | 500 | 300 |"), text);
  }
}
