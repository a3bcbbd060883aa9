package org.selon.engine.morph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
 * <p>The models are those of Apache OpenNLP over UD French GSD and UD English EWT; where their tag
 * and the dictionary disagree, a form that the dictionary reads in one way only is read so.
 * Thread-safe.
 */
public final class PosTagger {

  /** Tags that no unknown word with a capital has: it is a name. */
  private static final Set<Pos> CLOSED =
      EnumSet.of(Pos.PRON, Pos.DET, Pos.ADP, Pos.SCONJ, Pos.CCONJ, Pos.ADV, Pos.VERB, Pos.AUX);

  /** Tags of words that the dictionary and the grammar know, all of them. */
  private static final Set<Pos> SMALL =
      EnumSet.of(Pos.PRON, Pos.DET, Pos.ADP, Pos.SCONJ, Pos.CCONJ);

  /** Tags that a dictionary with one reading may overrule. */
  private static final Set<Pos> OPEN =
      EnumSet.of(
          Pos.NOUN, Pos.VERB, Pos.AUX, Pos.ADJ, Pos.ADV, Pos.INTJ, Pos.PUNCT, Pos.X, Pos.SYM);

  /** How many letters an unknown word may have that is no noun. */
  private static final int LONGEST_SMALL = 4;

  private final Vocabulary vocabulary;
  private final MaxentTagger tagger;
  private final List<Tag> tags;
  private final UnaryOperator<String> wholes;

  /**
   * A tag of the model; a contraction has one for each of its words: {@code AUX+PART}.
   *
   * @param first of the first word, or of the only one
   * @param second of the second word, the first again where there is only one
   * @param joined whether there are two
   */
  private record Tag(Pos first, Pos second, boolean joined) {

    static Tag of(String name) {
      String[] names = name.split("\\+");
      return new Tag(pos(names[0]), pos(names[names.length > 1 ? 1 : 0]), names.length > 1);
    }

    private static Pos pos(String name) {
      try {
        return Pos.valueOf(name);
      } catch (IllegalArgumentException e) {
        return Pos.X;
      }
    }
  }

  /**
   * Loads a tagger.
   *
   * @param grammar the language's grammatical words
   * @param model class path of an OpenNLP model
   * @param dictionary class path of a morfologik dictionary
   * @param tagSet how the dictionary writes its tags
   */
  public PosTagger(Grammar grammar, String model, String dictionary, TagSet tagSet) {
    this(grammar, model, dictionary, tagSet, UnaryOperator.identity());
  }

  /**
   * Loads a tagger for texts that may have lost letters at the heads of sentences.
   *
   * @param grammar the language's grammatical words
   * @param model class path of an OpenNLP model
   * @param dictionary class path of a morfologik dictionary
   * @param tagSet how the dictionary writes its tags
   * @param wholes gives the whole of a word that has lost its first letters, or the word itself
   */
  public PosTagger(
      Grammar grammar,
      String model,
      String dictionary,
      TagSet tagSet,
      UnaryOperator<String> wholes) {
    this.wholes = wholes;
    this.tagger = new MaxentTagger(TagModel.load(model));
    this.tags = tagger.names().stream().map(Tag::of).toList();
    this.vocabulary = new Vocabulary(grammar, Dictionary.load(dictionary, tagSet), tagger);
  }

  /** The sentence with its words read. */
  public TaggedSentence tag(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Form> forms = new ArrayList<>(tokens.size());
    List<MaxentTagger.Traits> traits = new ArrayList<>(tokens.size());
    boolean headline = TitleCase.is(tokens);
    for (Token token : tokens) {
      Form whole = form(token, forms.isEmpty());
      Form small = headline ? vocabulary.form(whole.small()) : whole;
      Form form = headline && TitleCase.isCommon(whole, small) ? small : whole;
      forms.add(form);
      traits.add(form.traits());
    }
    int[] found = tagger.tag(traits);
    List<Pos> parts = new ArrayList<>(found.length);
    List<String> texts = new ArrayList<>(found.length);
    for (int i = 0; i < found.length; i++) {
      texts.add(forms.get(i).text());
      parts.add(decide(tags.get(found[i]).first(), forms.get(i), i));
    }
    Known known = new Known(forms, vocabulary);
    new TagRepair(texts, parts, known).repair();
    new NounRepair(texts, parts, known).repair();
    CountedWords.repair(texts, parts);
    new ClauseRepair(texts, parts, known).repair();
    readOwners(tokens, forms, parts);
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < found.length; i++) {
      Pos next = i + 1 < found.length ? parts.get(i + 1) : Pos.PUNCT;
      Tag tag = tags.get(found[i]);
      boolean owner =
          tag.joined()
              ? isOwner(texts.get(i), next)
              : isPossessive(texts.get(i), parts.get(i), next);
      add(words, tokens.get(i), forms.get(i), parts.get(i), owner ? owner(forms.get(i)) : tag);
    }
    return new TaggedSentence(sentence, words);
  }

  /** Reads an apostrophe behind a plural as a possessive: <i>the teachers' union</i>. */
  private static void readOwners(List<Token> tokens, List<Form> forms, List<Pos> parts) {
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      if (!forms.get(i).text().equals("'")) {
        continue;
      }
      boolean behind = i > 0 && tokens.get(i - 1).span().end() == span.start();
      boolean before = i + 1 < tokens.size() && tokens.get(i + 1).span().start() == span.end();
      boolean owner =
          behind
              && isNounLike(parts.get(i - 1))
              && tokens.get(i - 1).text().endsWith("s")
              && i + 1 < tokens.size()
              && (isNounLike(parts.get(i + 1)) || parts.get(i + 1) == Pos.ADJ);
      if (owner && !open && !before) {
        parts.set(i, Pos.PART);
      }
      open |= before && !behind;
    }
  }

  private static boolean isNounLike(Pos pos) {
    return pos == Pos.NOUN || pos == Pos.PROPN;
  }

  /** The form of a word; at the head of a sentence that of the whole where letters are lost. */
  private Form form(Token token, boolean first) {
    Form form = vocabulary.form(token.text());
    boolean odd =
        first && form.readings().isEmpty() && Character.isLowerCase(token.text().charAt(0));
    return odd ? vocabulary.form(wholes.apply(token.text())) : form;
  }

  /** The dictionary and the grammar, asked about the words of one sentence. */
  private record Known(List<Form> forms, Vocabulary vocabulary) implements TagRepair.Lookup {

    @Override
    public boolean canBe(int i, Feature form) {
      return forms.get(i).canBe(form);
    }

    @Override
    public boolean canBe(int i, Pos pos) {
      return vocabulary.form(forms.get(i).small()).canBe(pos);
    }

    @Override
    public boolean canBeAdverb(int i) {
      return forms.get(i).canBeAdverb();
    }

    @Override
    public boolean isPlural(int i) {
      Set<Feature> features = forms.get(i).as(Pos.NOUN).features();
      return features.contains(Feature.PLURAL) && !features.contains(Feature.SINGULAR);
    }

    @Override
    public boolean isOpen(int i) {
      return forms.get(i).classes().isEmpty();
    }

    @Override
    public boolean is(int i, WordClass c) {
      return forms.get(i).classes().contains(c);
    }
  }

  private void add(List<Word> words, Token token, Form form, Pos decided, Tag tag) {
    int cut = tag.joined() ? contraction(token.text()) : 0;
    if (cut <= 0) {
      Word word = word(words.size(), token.span(), token.text(), form, decided, form.as(decided));
      boolean compound = decided == Pos.VERB && !word.has(Feature.PAST_PARTICIPLE);
      Optional<Form.Sense> participle =
          compound && isBehindAuxiliary(words) ? form.participle() : Optional.empty();
      words.add(
          participle
              .map(s -> word(words.size(), token.span(), token.text(), form, decided, s))
              .orElse(word));
      return;
    }
    Span span = token.span();
    Span head = new Span(span.start(), span.start() + cut);
    Span tail = new Span(span.start() + cut, span.end());
    String first = token.text().substring(0, cut);
    String second = token.text().substring(cut);
    add(words, head, first, tag.first());
    add(words, tail, second, tag.second());
  }

  private void add(List<Word> words, Span span, String text, Pos pos) {
    Form form = vocabulary.form(text);
    words.add(word(words.size(), span, text, form, pos, form.as(pos)));
  }

  /** Whether the last word is an auxiliary that makes a passive: <i>n’a pu être jointe</i>. */
  private static boolean isBehindAuxiliary(List<Word> words) {
    int last = words.size() - 1;
    return last >= 0
        && words.get(last).pos() == Pos.AUX
        && words.get(last).lemmaIs(WordClass.PASSIVE_AUXILIARY);
  }

  /**
   * Whether the tagger took a possessive for one word: <i>agency's</i>, a mark · <i>Pryce's</i>, a
   * name, though what is owned comes next.
   */
  private static boolean isPossessive(String text, Pos decided, Pos next) {
    boolean odd = decided == Pos.PUNCT || decided == Pos.X || decided == Pos.SYM;
    boolean name = decided == Pos.PROPN || decided == Pos.NOUN;
    boolean owns = next == Pos.NOUN || next == Pos.ADJ || next == Pos.NUM || next == Pos.PROPN;
    return (odd || name && owns)
        && text.length() > 2
        && text.endsWith("'s")
        && Character.isLetter(text.charAt(0));
  }

  /** Whether a contraction is none: <i>West's posts</i>, where nobody named so is anything. */
  private boolean isOwner(String text, Pos next) {
    return next == Pos.NOUN
        && text.endsWith("'s")
        && vocabulary.form(text.substring(0, text.length() - 2)).classes().isEmpty();
  }

  private static Tag owner(Form form) {
    return new Tag(form.isCapitalised() ? Pos.PROPN : Pos.NOUN, Pos.PART, true);
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

  private static Word word(
      int index, Span span, String text, Form form, Pos pos, Form.Sense sense) {
    return new Word(
        index,
        span,
        text,
        form.small(),
        sense.lemma(),
        pos,
        sense.features(),
        form.classes(),
        sense.lemmaClasses());
  }

  private static Pos decide(Pos tag, Form form, int index) {
    List<Reading> readings = form.readings();
    if (form.isBoundName()) {
      return Pos.PROPN;
    }
    boolean confirmed = readings.isEmpty();
    boolean verb = false;
    boolean other = false;
    for (Reading reading : readings) {
      confirmed |= reading.pos().isLike(tag);
      verb |= reading.pos().isLike(Pos.VERB);
      other |= !reading.pos().isLike(Pos.VERB);
    }
    boolean name = tag == Pos.PROPN && form.isCapitalised() && index > 0;
    boolean opening = index == 0 && (tag == Pos.NOUN || tag == Pos.ADJ);
    boolean unknown = readings.isEmpty() && (CLOSED.contains(tag) || opening);
    boolean noun = readings.stream().allMatch(r -> r.pos() == Pos.NOUN);
    boolean misread =
        SMALL.contains(tag)
            && !confirmed
            && (form.classes().isEmpty() || noun && tag == Pos.ADP)
            && !form.canBe(Pos.ADV)
            && readings.stream().allMatch(r -> r.pos() == Pos.PROPN || OPEN.contains(r.pos()));
    if ((unknown || misread) && form.isCapitalised()) {
      return Pos.PROPN;
    }
    boolean foreign =
        readings.isEmpty()
            && SMALL.contains(tag)
            && form.classes().isEmpty()
            && form.text().length() > LONGEST_SMALL
            && Character.isLowerCase(form.text().codePointAt(0));
    if (foreign) {
      return Pos.NOUN; // a preposition or pronoun would be known
    }
    if (misread && (form.canBe(Pos.NOUN) || form.canBe(Pos.ADJ))) {
      return form.canBe(Pos.ADJ) ? Pos.ADJ : Pos.NOUN;
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
}
