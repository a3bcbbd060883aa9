package org.selon.engine.morph;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.lexicon.WordClass;

/**
 * What is known of a token wherever it stands.
 *
 * <pre>{@code
 * form.as(Pos.VERB)  // of "rapporte": lemma "rapporter", [FINITE, SINGULAR]
 * }</pre>
 *
 * <p>What it is as some part of speech is worked out when first asked for. Thread-safe.
 */
final class Form {

  private static final int PARTS = Pos.values().length;

  private final String text;
  private final String small;
  private final List<Reading> readings;
  private final MaxentTagger.Traits traits;
  private final Grammar grammar;
  private final Set<WordClass> classes;
  private final Sense[] senses = new Sense[PARTS];

  /**
   * A form as one part of speech.
   *
   * @param lemma its lemma, the form itself for an unknown word
   * @param features what the form tells
   * @param lemmaClasses the closed classes that the lemma belongs to
   */
  record Sense(String lemma, Set<Feature> features, Set<WordClass> lemmaClasses) {}

  /**
   * A form.
   *
   * @param text composed (NFC), with straight apostrophe and hyphen
   * @param readings the dictionary's, empty for an unknown word
   * @param traits what the tagger makes of it
   */
  Form(String text, List<Reading> readings, MaxentTagger.Traits traits, Grammar grammar) {
    this.text = text;
    this.small = text.toLowerCase(Locale.ROOT);
    this.readings = readings;
    this.traits = traits;
    this.grammar = grammar;
    this.classes = isBoundName() ? Set.of(WordClass.NAME_PREFIX) : grammar.classes(small);
  }

  /** Its characters, composed, with straight apostrophe and hyphen. */
  String text() {
    return text;
  }

  /** The same in lower case. */
  String small() {
    return small;
  }

  /** The dictionary's readings, empty for an unknown word. */
  List<Reading> readings() {
    return readings;
  }

  /** What the tagger makes of it. */
  MaxentTagger.Traits traits() {
    return traits;
  }

  /** The closed classes that it belongs to. */
  Set<WordClass> classes() {
    return classes;
  }

  /** Whether it can be a verb in a form. */
  boolean canBe(Feature feature) {
    for (Reading reading : readings) {
      boolean verb = reading.pos() == Pos.VERB || reading.pos() == Pos.AUX;
      if (verb && reading.features().contains(feature)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the dictionary has it as a part of speech. */
  boolean canBe(Pos pos) {
    for (Reading reading : readings) {
      if (reading.pos() == pos) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can be an adverb or a preposition. */
  boolean canBeAdverb() {
    for (Reading reading : readings) {
      if (reading.pos() == Pos.ADV || reading.pos() == Pos.ADP) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with a capital letter. */
  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a name that begins with a small word and a hyphen: <i>al-Sahli</i>. */
  boolean isBoundName() {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.codePointAt(hyphen + 1))
        && grammar.is(small.substring(0, hyphen), WordClass.NAME_PREFIX);
  }

  /** What it is as a part of speech. */
  Sense as(Pos pos) {
    Sense sense = senses[pos.ordinal()];
    if (sense == null) {
      sense = sense(pos);
      senses[pos.ordinal()] = sense;
    }
    return sense;
  }

  /** What it is as a past participle, if it can be one. */
  Optional<Sense> participle() {
    return readings.stream()
        .filter(r -> r.features().contains(Feature.PAST_PARTICIPLE))
        .findFirst()
        .map(r -> new Sense(r.lemma(), r.features(), grammar.classes(r.lemma())));
  }

  private Sense sense(Pos pos) {
    String lemma = lemma(pos);
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    for (Reading reading : readings) {
      if (reading.pos().isLike(pos) && reading.lemma().equals(lemma)) {
        features.addAll(reading.features());
      }
    }
    return new Sense(lemma, Set.copyOf(features), grammar.classes(lemma));
  }

  /**
   * The lemma of the first reading that fits; a noun's own form goes first, and a past form of
   * another verb goes before a verb that happens to be spelt so: <i>found</i> is of <i>find</i>. An
   * auxiliary goes before all: <i>sommes</i> is of <i>être</i>.
   */
  private String lemma(Pos pos) {
    String lemma = "";
    for (Reading reading : readings) {
      boolean fits = reading.pos().isLike(pos);
      boolean past =
          !reading.lemma().equals(small)
              && (reading.features().contains(Feature.PAST_PARTICIPLE)
                  || reading.features().contains(Feature.FINITE)
                      && !reading.features().contains(Feature.INFINITIVE));
      boolean own = pos == Pos.NOUN && reading.lemma().equals(small);
      if (pos == Pos.AUX && grammar.is(reading.lemma(), WordClass.AUXILIARY)) {
        return reading.lemma();
      }
      if (fits && (lemma.isEmpty() || own || lemma.equals(small) && past)) {
        lemma = reading.lemma();
      }
    }
    return lemma.isEmpty() ? small : lemma;
  }
}
