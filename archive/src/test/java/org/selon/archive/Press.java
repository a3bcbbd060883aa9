package org.selon.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/** Articles written for the tests, and their analyses. */
final class Press {

  static final Engine ENGINE = Engine.standard();

  static final EngineVersion VERSION = new EngineVersion("test-engine", "test-lexicon");

  static final Document BRIDGE =
      article(
          Language.FRENCH,
          "https://gazette.example/pont",
          "La Gazette de l’Orne",
          "2024-03-12",
          "Le pont de Varneuil restera fermé, a annoncé vendredi la préfète Odile Marchand.\n"
              + "« Les piles ont bougé », a-t-elle expliqué devant la presse.\n"
              + "Le maire, Paul Trévise, a nié avoir été averti. « L’enquête n’avance pas », a-t-il"
              + " dit.\n");

  static final Document FERRY =
      article(
          Language.ENGLISH,
          "https://northern.example/ferry",
          "Northern Courier",
          "2024-05",
          "The ferry to Holm will not sail before Monday, the harbour master said.\n"
              + "\"Nobody should wait on the quay,\" Petra Lund told reporters.\n"
              + "Two fishermen said the engines had failed, according to the Holm Echo.\n");

  static final Document MEETING =
      article(
          Language.FRENCH,
          "",
          "",
          "2024-03-20",
          "Odile Marchand a rencontré Paul Trévise à Varneuil le 14 mars 2024, selon La Gazette.\n"
              + "« Tout va bien », a assuré Odile Marchand.\n");

  private Press() {}

  static Document article(
      Language language, String uri, String outlet, String published, String text) {
    return new Document("any", uri, outlet, "", language, published, text, List.of());
  }

  static Analysis read(Document document) {
    return ENGINE.analyze(document);
  }

  /** An article in which somebody says the same again and again, made without an engine. */
  static Analysis chant(String published, String words, int times) {
    String line = "« " + words + " », dit-elle.\n";
    Document document = article(Language.FRENCH, "", "", published, line.repeat(times));
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int start = i * line.length();
      Span content = new Span(start, start + line.indexOf("», ") + 1);
      int cue = start + line.indexOf("dit");
      statements.add(
          new Statement(
              "s" + cue,
              AttributionType.DIRECT,
              Mode.SPEECH,
              Stance.ASSERTS,
              List.of(new Span(cue, cue + 3)),
              List.of(new Span(cue + 4, cue + 8)),
              List.of(content),
              "",
              "",
              List.of(),
              "test",
              1));
    }
    return new Analysis(document.withId(ArticleId.of(document)), statements, List.of(), List.of());
  }

  /** All rows, in their order. */
  static <T> List<T> all(Rows<T> rows) throws ArchiveException {
    List<T> all = new ArrayList<>();
    try (rows) {
      for (Optional<T> next = rows.next(); next.isPresent(); next = rows.next()) {
        all.add(next.get());
      }
    }
    return all;
  }
}
