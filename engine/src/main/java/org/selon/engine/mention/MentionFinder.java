package org.selon.engine.mention;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * Finds who could be speaking in a passage: names, descriptions, pronouns.
 *
 * <pre>{@code
 * "La maire, Anne Roy, a dit qu’elle partait."  →  [La maire, Anne Roy] NAME · [elle] PRONOUN
 * }</pre>
 *
 * <p>A name and the description beside it between commas are one mention. Words for times are none.
 * Mentions come in text order and apart. Thread-safe.
 */
public final class MentionFinder {

  private final NounLexicon nouns;
  private final NameLexicon names;
  private final boolean headLast;

  /**
   * @param headLast whether the last noun of a row of nouns is the head, as in English
   */
  public MentionFinder(NounLexicon nouns, NameLexicon names, boolean headLast) {
    this.nouns = nouns;
    this.names = names;
    this.headLast = headLast;
  }

  /** The mentions of a passage. */
  public List<Mention> find(Passage passage) {
    List<Mention> found = new ArrayList<>();
    PhraseParser parser = new PhraseParser(passage, nouns, headLast);
    for (int i = 0; i < passage.size(); i++) {
      PhraseParser.Phrase phrase = isPronoun(passage, i) ? null : parser.at(i);
      if (phrase != null) {
        PhraseParser.Phrase whole = withAcronym(passage, phrase);
        found.add(describe(passage, whole));
        i = whole.last();
      } else if (isPronoun(passage, i)) {
        found.add(pronoun(passage.word(i)));
      }
    }
    return List.copyOf(withAppositions(passage, found));
  }

  /** Takes in an acronym or party in parentheses: <i>le Centre des marées (CDM)</i>. */
  private static PhraseParser.Phrase withAcronym(Passage passage, PhraseParser.Phrase phrase) {
    int open = phrase.last() + 1;
    boolean acronym =
        open + 2 < passage.size()
            && passage.word(open).isMark("(")
            && passage.word(open + 1).isCapitalised()
            && passage.word(open + 2).isMark(")");
    return acronym ? new PhraseParser.Phrase(phrase.first(), open + 2, phrase.head()) : phrase;
  }

  private static boolean isPronoun(Passage passage, int i) {
    Word word = passage.word(i);
    if (word.is(WordClass.INVERTED_SUBJECT)) {
      return true;
    }
    boolean personal =
        word.is(WordClass.THIRD_PERSON)
            || word.is(WordClass.FIRST_PERSON)
            || word.is(WordClass.IMPERSONAL);
    if (word.is(WordClass.POSSESSIVE)
        && i + 1 < passage.size()
        && continuesPhrase(passage.word(i + 1))) {
      return false;
    }
    if (personal) {
      return word.pos() == Pos.PRON || word.pos() == Pos.PROPN || word.pos() == Pos.X;
    }
    boolean alone = i + 1 == passage.size() || !continuesPhrase(passage.word(i + 1));
    return word.is(WordClass.INDEFINITE) && alone && word.pos() != Pos.ADV && word.pos() != Pos.ADP;
  }

  private static boolean continuesPhrase(Word word) {
    return word.isNoun()
        || word.pos() == Pos.ADJ
        || word.pos() == Pos.NUM
        || word.pos() == Pos.QUOTE;
  }

  private static Mention pronoun(Word word) {
    Gender gender =
        word.is(WordClass.MASCULINE)
            ? Gender.MASCULINE
            : word.is(WordClass.FEMININE) ? Gender.FEMININE : Gender.UNKNOWN;
    // the hyphen and the t of a clitic subject belong to the verb: -t-il names il
    int skip = word.text().lastIndexOf('-') + 1;
    Span span = new Span(word.span().start() + skip, word.span().end());
    return new Mention(
        Mention.Form.PRONOUN,
        ActorKind.UNNAMED,
        word.index(),
        word.index(),
        word.index(),
        span,
        span,
        word.is(WordClass.PLURAL),
        gender,
        true);
  }

  private Mention describe(Passage passage, PhraseParser.Phrase phrase) {
    Span span = passage.span(phrase.first(), phrase.last());
    NameSpotter spotter = new NameSpotter(passage, names, nouns);
    NameSpotter.Found name = spotter.in(phrase);
    Word head = passage.word(phrase.head());
    boolean plural = head.has(Feature.PLURAL) && !head.has(Feature.SINGULAR);
    Gender gender = name.gender() == Gender.UNKNOWN ? gender(passage, phrase) : name.gender();
    return new Mention(
        name.isName() ? Mention.Form.NAME : Mention.Form.DESCRIPTION,
        name.kind(),
        phrase.first(),
        phrase.last(),
        phrase.head(),
        span,
        name.isName() ? name.span() : span,
        plural,
        gender,
        name.voice());
  }

  private static Gender gender(Passage passage, PhraseParser.Phrase phrase) {
    boolean masculine = false;
    boolean feminine = false;
    for (int i = phrase.first(); i <= phrase.head(); i++) {
      Word word = passage.word(i);
      boolean m = word.has(Feature.MASCULINE) && !word.has(Feature.FEMININE);
      boolean f = word.has(Feature.FEMININE) && !word.has(Feature.MASCULINE);
      masculine |= m;
      feminine |= f;
    }
    return masculine == feminine ? Gender.UNKNOWN : masculine ? Gender.MASCULINE : Gender.FEMININE;
  }

  private List<Mention> withAppositions(Passage passage, List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      while (i + 1 < mentions.size() && isApposition(passage, mention, mentions.get(i + 1))) {
        mention = join(mention, mentions.get(i + 1));
        i++;
      }
      joined.add(mention);
    }
    return joined;
  }

  private boolean isApposition(Passage passage, Mention a, Mention b) {
    if (b.first() != a.last() + 2
        || !passage.word(a.last() + 1).isMark(",")
        || a.form() == Mention.Form.PRONOUN
        || b.form() == Mention.Form.PRONOUN) {
      return false;
    }
    boolean roles = isRole(passage, a) && isNamed(b) || isNamed(a) && isRole(passage, b);
    boolean bare = a.voice() && !isNamed(b) && isBare(passage, b);
    if (!roles && !bare) {
      return false;
    }
    int after = b.last() + 1;
    if (after >= passage.size()) {
      return true;
    }
    Word next = passage.word(after);
    boolean enumeration =
        next.pos() == Pos.CCONJ
            || next.isMark(",")
                && after + 1 < passage.size()
                && passage.word(after + 1).pos() == Pos.CCONJ;
    return !enumeration
        && (next.pos() == Pos.PUNCT
            || next.pos() == Pos.QUOTE
            || next.isVerb()
            || next.pos() == Pos.ADP
            || next.pos() == Pos.ADV
            || next.isMark("("));
  }

  /** Whether a mention is a common noun without an article, as titles behind a name are. */
  private static boolean isBare(Passage passage, Mention mention) {
    Word first = passage.word(mention.first());
    return first.pos() == Pos.NOUN && !first.isCapitalised();
  }

  private static boolean isNamed(Mention mention) {
    return mention.form() == Mention.Form.NAME;
  }

  /** Whether a mention tells what somebody is: its head is a common noun that means a voice. */
  private boolean isRole(Passage passage, Mention mention) {
    Word head = passage.word(mention.head());
    boolean number = head.pos() == Pos.NUM;
    return number || nouns.kind(head.lemma()).isPresent() && !isPlainName(passage, mention);
  }

  /** Whether a mention is a name and nothing else. */
  private static boolean isPlainName(Passage passage, Mention mention) {
    return mention.form() == Mention.Form.NAME
        && mention.name().equals(mention.span())
        && passage.word(mention.first()).isCapitalised();
  }

  private static Mention join(Mention a, Mention b) {
    if (!isNamed(a) && !isNamed(b)) {
      return new Mention(
          a.form(),
          a.kind(),
          a.first(),
          b.last(),
          a.head(),
          a.span().union(b.span()),
          a.span().union(b.span()),
          a.plural(),
          a.gender(),
          a.voice());
    }
    Mention named = isPerson(b) && !isPerson(a) ? b : isNamed(a) && !isNamed(b) ? a : b;
    return new Mention(
        Mention.Form.NAME,
        named.kind(),
        a.first(),
        b.last(),
        a.head(),
        a.span().union(b.span()),
        named.name(),
        a.plural() && b.plural(),
        named.gender() == Gender.UNKNOWN ? (named == a ? b : a).gender() : named.gender(),
        true);
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == ActorKind.PERSON;
  }
}
