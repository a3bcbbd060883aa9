package org.selon.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selon.engine.actor.Weighing.Candidate;
import org.selon.engine.analysis.Explanation;
import org.selon.engine.analysis.SpeakerTrace;
import org.selon.engine.analysis.SpeakerTrace.Way;
import org.selon.engine.attribution.CueTrace;
import org.selon.engine.attribution.Miss;
import org.selon.engine.attribution.Trial;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

class ExplanationTest {

  private static final Engine ENGINE = Engine.standard();

  private static final String ARTICLE =
      """
      Une digue de Port-Ael
      La directrice du port, Nolwenn Kerdrel, a promis mardi que la digue serait réparée.
      « Les travaux commencent lundi », a-t-elle ajouté. « Nous tiendrons. »
      Selon le syndicat Mer et Quais, rien n'est prêt. La directrice a refusé de commenter.
      Gaël Morvan et Yann Tréguer se sont vus. Il a dit que le port fermerait.
      """;

  @Test
  void findsWhatIsFoundWithoutIt() {
    for (Language language : Language.values()) {
      Document document = Document.of("a", language, ARTICLE).withPublished("2024-03-12");
      assertEquals(ENGINE.analyze(document), ENGINE.explain(document).analysis());
    }
  }

  @Test
  void everySentenceIsThereOnceAndInOrder() {
    Explanation why = explain(ARTICLE);
    int end = 0;
    for (var trace : why.sentences()) {
      Span span = trace.sentence().sentence().span();
      assertTrue(end <= span.start(), span.toString());
      assertEquals(Optional.of(trace), why.sentenceAt(span.start()));
      assertEquals(Optional.of(trace), why.sentenceAt(span.end() - 1));
      end = span.end();
    }
    assertEquals(why.sentences().get(0), why.sentenceAt(0).orElseThrow());
    assertEquals(
        why.sentences().get(why.sentences().size() - 1),
        why.sentenceAt(Integer.MAX_VALUE).orElseThrow());
    assertEquals(Optional.empty(), explain(" \n").sentenceAt(0));
  }

  @Test
  void everyStatementOfACueHasAWinner() {
    Explanation why = explain(ARTICLE);
    assertTrue(why.analysis().statements().size() > 4);
    for (var statement : why.analysis().statements()) {
      List<String> winners =
          cues(why).stream()
              .filter(cue -> cue.words().equals(statement.cue()))
              .flatMap(cue -> cue.winner().stream())
              .map(Trial::rule)
              .toList();
      assertEquals(List.of(statement.rule()), winners);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le maire n'a pas dit que la digue tiendrait. | fr.clause | NEGATED",
        "fr | Le maire a dit non. | fr.clause | NO_CONTENT",
        "fr | Le maire a dit non. | fr.no-words | NOT_TAKEN",
        "fr | Les prix changent selon la taille. | fr.according | NO_VOICE",
        "en | It said that the wall would hold. | en.incise | NO_INSERTION",
        "en | The mayor did not say that the wall would hold. | en.clause | NEGATED",
        "en | The wall was called “a wonder”. | en.phrase | AGENTLESS",
      })
  void saysWhyARuleDoesNotFit(String language, String text, String rule, Miss miss) {
    Document document = Document.of("a", Language.of(language).orElseThrow(), text);
    List<Miss> misses =
        cues(ENGINE.explain(document)).stream()
            .flatMap(cue -> cue.trials().stream())
            .filter(trial -> trial.rule().equals(rule))
            .flatMap(trial -> trial.miss().stream())
            .toList();
    assertTrue(misses.contains(miss), misses.toString());
  }

  @Test
  void theFirstThatFitsWinsAndTheOthersAreTriedToo() {
    String text = "« Les travaux commencent lundi », a-t-elle ajouté : « Nous tiendrons. »";
    CueTrace cue = cues(explain(text)).get(0);

    List<String> fitting = cue.trials().stream().filter(Trial::fits).map(Trial::rule).toList();

    assertEquals(List.of("fr.incise", "fr.quote"), fitting);
    assertEquals("fr.incise", cue.winner().orElseThrow().rule());
  }

  @Test
  void tellsHowSpeakersWereFound() {
    assertEquals(
        List.of("NAME ", "PRONOUN La directrice du port, Nolwenn Kerdrel"),
        ways(explain(ARTICLE)).subList(0, 2));
    assertTrue(
        ways(explain(ARTICLE)).contains("DESCRIPTION La directrice du port, Nolwenn Kerdrel"),
        ways(explain(ARTICLE)).toString());
    assertEquals(
        List.of("NAME ", "OTHER_NAME Ivo Marn"),
        ways(explain("Ivo Marn a dit que tout va bien. M. Marn a ajouté que rien ne change.")));
  }

  @Test
  void tellsWhoElseAPronounCouldMean() {
    Explanation why =
        explain("Gaël Morvan et Yann Tréguer sont venus. Il a dit que le port fermerait.");
    SpeakerTrace trace = why.speaker(why.analysis().statements().get(0)).orElseThrow();

    assertEquals(Way.PRONOUN, trace.way());
    List<String> names = trace.candidates().stream().map(Candidate::name).sorted().toList();
    assertEquals(List.of("Gaël Morvan", "Yann Tréguer"), names);
    assertTrue(trace.candidates().get(0).share() >= trace.candidates().get(1).share());
  }

  @Test
  void tellsFromWhereTimesWereCounted() {
    Document document =
        Document.of(
                "a",
                Language.FRENCH,
                "Le 3 mai 2019, Ivo Marn est venu. Le lendemain, il est parti. Il a parlé jeudi.")
            .withPublished("2024-03-12");
    Explanation why = ENGINE.explain(document);

    List<String> reckonings =
        why.analysis().times().stream()
            .map(why::reckoning)
            .map(Optional::orElseThrow)
            .map(r -> r.words().in(document.text()) + " " + r.anchor() + " " + r.from())
            .toList();

    assertEquals(
        List.of(
            "Le 3 mai 2019 ITSELF ",
            "Le lendemain TIME_BEFORE 2019-05-03",
            "jeudi PUBLICATION 2024-03-12"),
        reckonings);
  }

  @Test
  void anyTextIsExplained() {
    long seed = 20240312;
    Random random = new Random(seed);
    String signs = "aé «»“”\"'’.,:;–-\n\u00a0🌉\ud83cX";
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(60); k > 0; k--) {
        int at = random.nextInt(ARTICLE.length() - 9);
        boolean words = random.nextBoolean();
        text.append(
            words
                ? ARTICLE.substring(at, at + 8)
                : signs.substring(at % signs.length(), at % signs.length() + 1));
      }
      Document document = Document.of("a", Language.FRENCH, text.toString());
      Explanation why = ENGINE.explain(document);
      assertEquals(ENGINE.analyze(document), why.analysis(), "seed " + seed + ", text " + i);
      why.analysis().statements().forEach(why::speaker);
    }
  }

  private static List<String> ways(Explanation why) {
    String text = why.analysis().document().text();
    return why.analysis().statements().stream()
        .flatMap(s -> why.speaker(s).stream())
        .map(t -> t.way() + " " + t.proof().map(p -> p.in(text)).orElse(""))
        .toList();
  }

  private static List<CueTrace> cues(Explanation why) {
    return why.sentences().stream()
        .flatMap(s -> s.passages().stream())
        .flatMap(p -> p.cues().stream())
        .toList();
  }

  private static Explanation explain(String text) {
    return ENGINE.explain(Document.of("a", Language.FRENCH, text));
  }
}
