package org.selon.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Weights;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.lang.Reader;
import org.selon.engine.lang.en.English;
import org.selon.engine.lang.fr.French;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.CueLexicon;
import org.selon.engine.lexicon.Example;
import org.selon.engine.lexicon.Example.Sign;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.Resource;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/**
 * The examples of a language, run through its reader.
 *
 * @param rules names of the rules the language has
 * @param entries entries of the lexicons and variants of the rules, with what their examples gave
 */
record Examples(List<String> rules, List<Entry> entries) {

  /**
   * An entry with what its examples gave.
   *
   * @param path resource it stands in
   * @param name the word, or the rule and its variant
   * @param outcomes one an example
   */
  record Entry(String path, String name, List<Outcome> outcomes) {

    /** How many examples want a finding, or want none. */
    long count(boolean finding) {
      return outcomes.stream().filter(o -> o.example().matches() == finding).count();
    }

    /** Whether none of its examples is found. */
    boolean isNeverFound() {
      return outcomes.stream().noneMatch(o -> o.sign() == Sign.FOUND);
    }
  }

  /**
   * What an example gave.
   *
   * @param example the example
   * @param sign the sign that is true of it
   * @param explanation what was found
   */
  record Outcome(Example example, Sign sign, String explanation) {}

  /** Says whether a finding is what an example is about. */
  private interface Check {
    boolean found(Example example, Analysis analysis);
  }

  /** Runs all examples of a language. */
  static Examples run(Language language) {
    Reader reader =
        switch (language) {
          case FRENCH -> French.reader(Weights.LEARNT);
          case ENGLISH -> English.reader(Weights.LEARNT);
        };
    String folder = "lang/" + language.code() + "/";
    List<Entry> entries = new ArrayList<>();
    for (Cue cue : CueLexicon.load(language.code()).entries()) {
      Check check = (example, analysis) -> cues(reader, example, analysis, cue);
      entries.add(entry(reader, language, folder + "cues.txt", cue.name(), cue.examples(), check));
    }
    for (NounLexicon.Noun noun : NounLexicon.load(language.code()).entries()) {
      Check check = (example, analysis) -> heads(reader, example, analysis, noun);
      entries.add(
          entry(reader, language, folder + "nouns.txt", noun.lemma(), noun.examples(), check));
    }
    List<String> rules = reader.attributions().rules();
    for (String rule : rules) {
      String path = folder + "rules/" + rule.substring(rule.indexOf('.') + 1) + ".txt";
      Check check = (example, analysis) -> applies(example, analysis, rule);
      for (var variant : org.selon.engine.lexicon.Entry.all(Resource.of(path))) {
        String name = rule + ", " + variant.head().text();
        entries.add(entry(reader, language, path, name, variant.examples(), check));
      }
    }
    return new Examples(rules, List.copyOf(entries));
  }

  private static Entry entry(
      Reader reader,
      Language language,
      String path,
      String name,
      List<Example> examples,
      Check check) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Example example : examples) {
      Analysis analysis = reader.read(Document.of("example", language, example.text()));
      boolean got = check.found(example, analysis) == example.matches();
      outcomes.add(new Outcome(example, example.sign().when(got), explain(example, analysis)));
    }
    return new Entry(path, name, outcomes);
  }

  private static boolean cues(Reader reader, Example example, Analysis analysis, Cue cue) {
    return example.matches()
        ? analysis.statements().stream().anyMatch(s -> isJust(example, s))
        : analysis.statements().stream()
            .anyMatch(s -> isOf(words(reader, analysis), s.cue(), cue.words()));
  }

  private static boolean heads(
      Reader reader, Example example, Analysis analysis, NounLexicon.Noun noun) {
    if (example.matches()) {
      return analysis.statements().stream()
          .anyMatch(s -> isJust(example, s) && hasKind(analysis, s, noun.kind()));
    }
    List<String> lemmas = List.of(noun.lemma().toLowerCase(Locale.ROOT).split("[ ]"));
    return analysis.statements().stream()
        .anyMatch(s -> isHeadedBy(words(reader, analysis), s.source(), lemmas));
  }

  private static boolean applies(Example example, Analysis analysis, String rule) {
    return analysis.statements().stream()
        .anyMatch(s -> s.rule().equals(rule) && (!example.matches() || isJust(example, s)));
  }

  private static boolean isJust(Example example, Statement statement) {
    return statement.source().equals(example.source())
        && statement.cue().equals(example.cue())
        && statement.content().equals(example.content());
  }

  private static boolean hasKind(Analysis analysis, Statement statement, NounLexicon.Kind noun) {
    Set<ActorKind> kinds =
        switch (noun) {
          case PERSON, UNNAMED -> Set.of(ActorKind.PERSON, ActorKind.UNNAMED);
          case ORGANIZATION, OUTLET -> Set.of(ActorKind.ORGANIZATION);
          case DOCUMENT -> Set.of(ActorKind.DOCUMENT);
        };
    return analysis.actors().stream()
        .filter(actor -> actor.id().equals(statement.speaker()))
        .map(Actor::kind)
        .anyMatch(kinds::contains);
  }

  private static List<Word> words(Reader reader, Analysis analysis) {
    return reader.sentences().split(analysis.document()).stream()
        .flatMap(sentence -> reader.tagger().tag(sentence).words().stream())
        .toList();
  }

  /** Whether the words of {@code spans} are those of a cue. */
  private static boolean isOf(List<Word> words, List<Span> spans, List<String> cue) {
    List<Word> within =
        words.stream()
            .filter(word -> spans.stream().anyMatch(span -> span.contains(word.span())))
            .toList();
    return within.size() >= cue.size()
        && IntStream.range(0, cue.size()).allMatch(i -> isOf(within.get(i), cue.get(i)));
  }

  private static boolean isOf(Word word, String lemma) {
    return word.lemma().equals(lemma) || word.form().equals(lemma);
  }

  /** Whether the first noun of a source that no preposition governs is this one. */
  private static boolean isHeadedBy(List<Word> words, List<Span> source, List<String> lemmas) {
    List<Word> within =
        words.stream()
            .filter(word -> source.stream().anyMatch(span -> span.contains(word.span())))
            .toList();
    for (int i = 0; i + lemmas.size() <= within.size(); i++) {
      if (within.get(i).pos() == Pos.ADP) {
        return false;
      }
      int at = i;
      boolean here =
          IntStream.range(0, lemmas.size()).allMatch(k -> isOf(within.get(at + k), lemmas.get(k)));
      int next = i + lemmas.size();
      if (here && (next == within.size() || within.get(next).pos() != Pos.NOUN)) {
        return true;
      }
    }
    return false;
  }

  private static String explain(Example example, Analysis analysis) {
    String wanted =
        example.matches()
            ? "wanted " + show(example, example.source(), example.cue(), example.content())
            : "wanted nothing";
    return wanted
        + analysis.statements().stream()
            .map(
                s ->
                    "\nfound  "
                        + show(example, s.source(), s.cue(), s.content())
                        + "  "
                        + s.rule()
                        + " "
                        + kind(analysis, s))
            .collect(Collectors.joining());
  }

  private static String kind(Analysis analysis, Statement statement) {
    return analysis.actors().stream()
        .filter(actor -> actor.id().equals(statement.speaker()))
        .map(actor -> actor.kind().toString())
        .findFirst()
        .orElse("no actor");
  }

  private static String show(
      Example example, List<Span> source, List<Span> cue, List<Span> content) {
    return show(example, source, " + ")
        + " {"
        + show(example, cue, " … ")
        + "} "
        + show(example, content, " … ");
  }

  private static String show(Example example, List<Span> spans, String between) {
    return spans.stream().map(span -> span.in(example.text())).collect(Collectors.joining(between));
  }

  /** The variants of a rule. */
  List<Entry> ofRule(String rule) {
    return entries.stream().filter(entry -> entry.name().startsWith(rule + ", ")).toList();
  }

  /** How many examples carry a sign. */
  long total(Sign sign) {
    return entries.stream()
        .flatMap(entry -> entry.outcomes().stream())
        .filter(outcome -> outcome.sign() == sign)
        .count();
  }

  /** How many examples carry each sign, for people. */
  String counts() {
    return Stream.of(Sign.values())
        .map(s -> s.key() + " " + total(s))
        .collect(Collectors.joining("  "));
  }
}
