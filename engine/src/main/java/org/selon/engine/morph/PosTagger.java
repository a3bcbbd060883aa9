package org.selon.engine.morph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.selon.engine.lexicon.Grammar;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.segment.Sentence;
import org.selon.engine.segment.Token;
import org.selon.engine.text.Span;

/**
 * Reads the words of a sentence: part of speech from its context, lemma and form from a dictionary.
 *
 * <pre>{@code
 * "Le rapport dit que l’eau monte."  →  dit: lemma "dire", VERB, [FINITE, SINGULAR]
 * }</pre>
 *
 * <p>The tagger is the maximum entropy model of Apache OpenNLP over UD French GSD or UD English
 * EWT; where its tag and the dictionary disagree, a form that the dictionary reads in one way only
 * is read so. Thread-safe.
 */
public final class PosTagger {

  private static final int WINDOW = 250;

  /** Tags that no unknown word with a capital has: it is a name. */
  private static final Set<Pos> CLOSED =
      EnumSet.of(Pos.PRON, Pos.DET, Pos.ADP, Pos.SCONJ, Pos.CCONJ, Pos.ADV, Pos.VERB, Pos.AUX);

  /** Tags that a dictionary with one reading may overrule. */
  private static final Set<Pos> OPEN =
      EnumSet.of(
          Pos.NOUN, Pos.VERB, Pos.AUX, Pos.ADJ, Pos.ADV, Pos.INTJ, Pos.PUNCT, Pos.X, Pos.SYM);

  private final Grammar grammar;
  private final Dictionary dictionary;
  private final ThreadLocal<POSTaggerME> tagger;

  /**
   * Loads a tagger.
   *
   * @param grammar the language's grammatical words
   * @param model class path of an OpenNLP model
   * @param dictionary class path of a morfologik dictionary
   * @param tagSet how the dictionary writes its tags
   */
  public PosTagger(Grammar grammar, String model, String dictionary, TagSet tagSet) {
    this.grammar = grammar;
    this.dictionary = Dictionary.load(dictionary, tagSet);
    POSModel loaded = model(model);
    this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(loaded, POSTagFormat.UD));
  }

  private static POSModel model(String path) {
    try (InputStream in = PosTagger.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("model " + path + " is not on the class path");
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + path, e);
    }
  }

  /** The sentence with its words read. */
  public TaggedSentence tag(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String[] forms = new String[tokens.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = compose(tokens.get(i).text());
    }
    String[] tags = tags(forms);
    List<Pos> parts = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      parts.add(decide(pos(tags[i], tags[i].indexOf('+')), forms[i], i));
    }
    List<String> texts = List.of(forms);
    new TagRepair(texts, parts, new Known(texts)).repair();
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < forms.length; i++) {
      add(words, tokens.get(i), forms[i], parts.get(i), tags[i]);
    }
    return new TaggedSentence(sentence, words);
  }

  /** The tagger's tags, of a long sentence window by window: the tagger copies all it has read. */
  private String[] tags(String[] forms) {
    if (forms.length <= WINDOW) {
      return tagger.get().tag(forms);
    }
    String[] tags = new String[forms.length];
    for (int from = 0; from < forms.length; from += WINDOW) {
      int to = Math.min(forms.length, from + WINDOW);
      String[] part = tagger.get().tag(Arrays.copyOfRange(forms, from, to));
      System.arraycopy(part, 0, tags, from, part.length);
    }
    return tags;
  }

  /** The dictionary and the grammar, asked about the words of one sentence. */
  private final class Known implements TagRepair.Lookup {

    private final List<String> texts;

    Known(List<String> texts) {
      this.texts = texts;
    }

    @Override
    public boolean canBe(int i, Feature form) {
      for (Reading reading : readings(texts.get(i))) {
        if (reading.pos() == Pos.VERB && reading.features().contains(form)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean canBeNoun(int i) {
      return readings(texts.get(i)).stream().anyMatch(r -> r.pos() == Pos.NOUN);
    }

    @Override
    public boolean isOpen(int i) {
      return grammar.classes(texts.get(i).toLowerCase(Locale.ROOT)).isEmpty();
    }

    @Override
    public boolean is(int i, WordClass c) {
      return grammar.is(texts.get(i).toLowerCase(Locale.ROOT), c);
    }
  }

  private List<Reading> readings(String composed) {
    return Character.isLetter(composed.codePointAt(0))
        ? dictionary.readings(composed, composed.toLowerCase(Locale.ROOT))
        : List.of();
  }

  private void add(List<Word> words, Token token, String text, Pos decided, String tag) {
    if (tag.indexOf('+') < 0 && isPossessive(text, decided)) {
      Pos owner = Character.isUpperCase(text.charAt(0)) ? Pos.PROPN : Pos.NOUN;
      add(words, token, text, owner, owner + "+" + Pos.PART);
      return;
    }
    int plus = tag.indexOf('+');
    int cut = plus < 0 ? -1 : contraction(token.text());
    if (cut <= 0) {
      words.add(word(words.size(), token.span(), token.text(), text, decided));
      return;
    }
    Span span = token.span();
    Span head = new Span(span.start(), span.start() + cut);
    Span tail = new Span(span.start() + cut, span.end());
    String first = token.text().substring(0, cut);
    String second = token.text().substring(cut);
    String rest = tag.substring(plus + 1);
    words.add(word(words.size(), head, first, compose(first), pos(tag, plus)));
    words.add(word(words.size(), tail, second, compose(second), pos(rest, rest.indexOf('+'))));
  }

  /** Whether the tagger took a possessive for one odd word: <i>agency's</i>, a mark. */
  private static boolean isPossessive(String text, Pos decided) {
    boolean odd = decided == Pos.PUNCT || decided == Pos.X || decided == Pos.SYM;
    return odd && text.length() > 2 && text.endsWith("'s") && Character.isLetter(text.charAt(0));
  }

  /** Where a contraction is cut: before {@code n't} or the apostrophe; 0 if it has none. */
  private static int contraction(String text) {
    int length = text.length();
    for (int i = length - 1; i > 0; i--) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\u2019') {
        boolean negation =
            i == length - 2 && text.charAt(i + 1) == 't' && text.charAt(i - 1) == 'n';
        return negation ? i - 1 : i;
      }
    }
    return 0;
  }

  private static Pos pos(String tag, int plus) {
    try {
      return Pos.valueOf(plus < 0 ? tag : tag.substring(0, plus));
    } catch (IllegalArgumentException e) {
      return Pos.X;
    }
  }

  private Word word(int index, Span span, String text, String composed, Pos pos) {
    String form = composed.toLowerCase(Locale.ROOT);
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    List<Reading> readings = readings(composed);
    String lemma = lemma(readings, pos, form);
    for (Reading reading : readings) {
      if (alike(reading.pos(), pos) && reading.lemma().equals(lemma)) {
        features.addAll(reading.features());
      }
    }
    return new Word(
        index,
        span,
        text,
        form,
        lemma,
        pos,
        Set.copyOf(features),
        grammar.classes(form),
        grammar.classes(lemma));
  }

  /**
   * The lemma of the first reading that fits; a noun's own form goes first, and a past form of
   * another verb goes before a verb that happens to be spelt so: <i>found</i> is of <i>find</i>.
   */
  private static String lemma(List<Reading> readings, Pos pos, String form) {
    String lemma = "";
    for (Reading reading : readings) {
      boolean fits = alike(reading.pos(), pos);
      boolean past =
          !reading.lemma().equals(form) && reading.features().contains(Feature.PAST_PARTICIPLE);
      boolean own = pos == Pos.NOUN && reading.lemma().equals(form);
      if (fits && (lemma.isEmpty() || own || lemma.equals(form) && past)) {
        lemma = reading.lemma();
      }
    }
    return lemma.isEmpty() ? form : lemma;
  }

  private Pos decide(Pos tag, String text, int index) {
    List<Reading> readings = readings(text);
    boolean confirmed = readings.isEmpty();
    boolean verb = false;
    boolean other = false;
    for (Reading reading : readings) {
      confirmed |= alike(reading.pos(), tag);
      verb |= alike(reading.pos(), Pos.VERB);
      other |= !alike(reading.pos(), Pos.VERB);
    }
    boolean name = tag == Pos.PROPN && Character.isUpperCase(text.codePointAt(0)) && index > 0;
    boolean opening = index == 0 && (tag == Pos.NOUN || tag == Pos.ADJ);
    boolean unknown = readings.isEmpty() && (CLOSED.contains(tag) || opening);
    if (unknown && Character.isUpperCase(text.codePointAt(0))) {
      return Pos.PROPN;
    }
    if (confirmed || name) {
      return tag;
    }
    if (verb && !other) {
      return Pos.VERB;
    }
    Pos only = readings.get(0).pos();
    boolean one = readings.stream().allMatch(r -> r.pos() == only);
    return one && (only == Pos.DET && tag == Pos.PART || OPEN.contains(tag)) ? only : tag;
  }

  private static boolean alike(Pos a, Pos b) {
    return a == b
        || (a == Pos.VERB || a == Pos.AUX) && (b == Pos.VERB || b == Pos.AUX)
        || (a == Pos.SCONJ && b == Pos.ADP)
        || (a == Pos.NOUN || a == Pos.PROPN) && (b == Pos.NOUN || b == Pos.PROPN);
  }

  private static String compose(String text) {
    String plain = text;
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) > 0x7F) {
        plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
        break;
      }
    }
    return plain
        .replace('\u2019', '\'')
        .replace('\u02BC', '\'')
        .replace('\u2011', '-')
        .replace('\u2010', '-');
  }
}
