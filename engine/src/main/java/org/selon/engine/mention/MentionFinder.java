package org.selon.engine.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    OfficeField fields = new OfficeField(passage, parser, names);
    for (int i = 0; i < passage.size(); i++) {
      boolean asks =
          passage.word(i).is(WordClass.QUESTION) || passage.word(i).is(WordClass.RELATIVE);
      PhraseParser.Phrase phrase = asks || isPronoun(passage, i) ? null : parser.at(i);
      if (phrase != null) {
        PhraseParser.Phrase office = headLast ? phrase : fields.with(phrase);
        PhraseParser.Phrase whole = withAcronym(passage, withoutName(passage, office));
        found.add(withOwner(passage, parser, describe(passage, whole)));
        i = whole.last();
      } else if (isPronoun(passage, i) || isPart(passage, i)) {
        Mention some = withGenitive(passage, parser, pronoun(passage.word(i)));
        found.add(withArticle(passage, some));
        i = some.last();
      }
    }
    return new AppositionJoiner(passage, nouns).join(new AcronymJoiner(passage).join(found));
  }

  /** A thing with the one at its end who can speak and whose it is: <i>le départ du maire</i>. */
  private Mention withOwner(Passage passage, PhraseParser parser, Mention thing) {
    boolean owned =
        !headLast
            && !thing.voice()
            && thing.form() == Mention.Form.DESCRIPTION
            && thing.inside().isEmpty();
    for (int i = thing.last() - 1; owned && i > thing.head(); i--) {
      PhraseParser.Phrase owner = passage.word(i).is(WordClass.GENITIVE) ? parser.at(i + 1) : null;
      if (owner != null && owner.last() == thing.last()) {
        Mention inner = describe(passage, owner);
        return inner.voice() ? thing.holding(inner) : thing;
      }
    }
    return thing;
  }

  /** Whether a number counts some of those named behind it: <i>deux d’entre eux</i>. */
  private static boolean isPart(Passage passage, int i) {
    Word word = passage.word(i);
    boolean number =
        word.pos() == Pos.NUM || word.is(WordClass.CARDINAL) || word.is(WordClass.INDEFINITE);
    boolean speaks =
        word.is(WordClass.CARDINAL)
            && i + 1 < passage.size()
            && passage.word(i + 1).isVerb()
            && passage.word(i + 1).is(WordClass.SAID);
    return speaks || number && i + 2 < passage.size() && passage.word(i + 1).is(WordClass.GENITIVE);
  }

  /** The same with the article that may stand before it: <i>l’un d’eux</i>. */
  private static Mention withArticle(Passage passage, Mention part) {
    int article = part.first() - 1;
    boolean joined =
        article >= 0
            && part.last() > part.first()
            && passage.word(article).is(WordClass.DEFINITE)
            && passage.word(article).span().end() == part.span().start();
    return joined ? part.since(article, passage.span(article, part.last())) : part;
  }

  /** An indefinite pronoun with those it is one of: <i>one of the officials</i>. */
  private static Mention withGenitive(Passage passage, PhraseParser parser, Mention pronoun) {
    int of = pronoun.last() + 1;
    boolean some =
        (passage.word(pronoun.first()).is(WordClass.INDEFINITE) || isPart(passage, pronoun.first()))
            && of + 1 < passage.size()
            && passage.word(of).is(WordClass.GENITIVE);
    if (!some) {
      return pronoun;
    }
    boolean among = passage.word(of + 1).pos() == Pos.ADP && of + 2 < passage.size();
    int those = among ? of + 2 : of + 1;
    PhraseParser.Phrase more = parser.at(those);
    int last = more != null ? more.last() : isPronoun(passage, those) ? those : -1;
    if (last < 0) {
      return pronoun;
    }
    Span words = passage.span(pronoun.first(), last);
    return pronoun.until(last, words);
  }

  /** The outlet at the start of a phrase that a person's name follows: <i>à l'AFP Léa Roy</i>. */
  private PhraseParser.Phrase withoutName(Passage passage, PhraseParser.Phrase phrase) {
    NameSpotter.Found name = new NameSpotter(passage, names, nouns, headLast).in(phrase);
    int from = phrase.first();
    while (from < phrase.last() && passage.word(from).pos() == Pos.DET) {
      from++;
    }
    int last = name.from() - 1;
    boolean outlet =
        name.isName()
            && name.kind() == ActorKind.PERSON
            && last >= from
            && names.isOutlet(words(passage, from, last));
    return outlet ? new PhraseParser.Phrase(phrase.first(), last, last) : phrase;
  }

  private static String words(Passage passage, int from, int to) {
    return passage.words().subList(from, to + 1).stream()
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }

  /** Takes in an acronym or party in parentheses: <i>le Centre des marées (CDM)</i>, (D-Wis.). */
  private static PhraseParser.Phrase withAcronym(Passage passage, PhraseParser.Phrase phrase) {
    int open = phrase.last() + 1;
    boolean opens =
        open + 2 < passage.size()
            && passage.word(open).isMark("(")
            && passage.word(open + 1).isCapitalised();
    boolean dotted = opens && passage.word(open + 2).isMark(".");
    int close = open + (dotted ? 3 : 2);
    return opens && close < passage.size() && passage.word(close).isMark(")")
        ? new PhraseParser.Phrase(phrase.first(), close, phrase.head())
        : phrase;
  }

  private static boolean isPronoun(Passage passage, int i) {
    Word word = passage.word(i);
    if (word.is(WordClass.INVERTED_SUBJECT)) {
      return true;
    }
    boolean initials =
        word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
    boolean personal =
        !initials && word.is(WordClass.THIRD_PERSON)
            || !initials && word.is(WordClass.FIRST_PERSON)
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
    // the hyphen and the t of a clitic subject belong to the verb: -t-il names il
    int skip = word.text().lastIndexOf('-') + 1;
    return Mention.pronoun(word, new Span(word.span().start() + skip, word.span().end()));
  }

  private Mention describe(Passage passage, PhraseParser.Phrase phrase) {
    Span span = passage.span(phrase.first(), phrase.last());
    NameSpotter spotter = new NameSpotter(passage, names, nouns, headLast);
    NameSpotter.Found name = spotter.in(phrase);
    Word head = passage.word(phrase.head());
    boolean plural =
        head.has(Feature.PLURAL) && !head.has(Feature.SINGULAR) || head.is(WordClass.PLURAL);
    boolean one = name.isName() && name.kind() == ActorKind.PERSON && name.from() > phrase.head();
    boolean own = name.kind() != ActorKind.PERSON || spotter.isRoleNoun(phrase.head());
    Gender gender =
        name.gender() == Gender.UNKNOWN && own ? gender(passage, phrase, name) : name.gender();
    List<Mention> inside = name.others().stream().map(o -> inner(passage, o)).toList();
    return new Mention(
        name.isName() ? Mention.Form.NAME : Mention.Form.DESCRIPTION,
        name.kind(),
        phrase.first(),
        phrase.last(),
        phrase.head(),
        span,
        name.isName() ? name.span() : span,
        plural && !(one && name.gender() != Gender.UNKNOWN) && !isOnesName(phrase, name),
        gender,
        name.voice() || isLatter(passage, phrase) || isAnybody(head),
        roles(passage, phrase, name),
        inside);
  }

  /**
   * Whether the head is the last name of one person, be it spelt like a plural: <i>Ada Woods</i>.
   */
  private static boolean isOnesName(PhraseParser.Phrase phrase, NameSpotter.Found name) {
    return name.isName()
        && name.kind() == ActorKind.PERSON
        && name.from() < phrase.head()
        && phrase.head() <= name.to();
  }

  /** Whether a noun means a person by age, trade or country: <i>le grimpeur</i>. */
  private static boolean isAnybody(Word head) {
    return head.lemmaIs(WordClass.GENERAL_PERSON)
        || head.lemmaIs(WordClass.TRADE)
        || head.lemmaIs(WordClass.DEMONYM) && head.isCapitalised();
  }

  /** Whether a phrase takes up the one mentioned last: <i>ce dernier</i>. */
  private static boolean isLatter(Passage passage, PhraseParser.Phrase phrase) {
    return phrase.last() == phrase.first() + 1
        && passage.word(phrase.first()).is(WordClass.DEFINITE)
        && passage.word(phrase.last()).lemmaIs(WordClass.LATTER);
  }

  /**
   * A name within a phrase, with the role that stands right before it: <i>président Léa Roy</i>.
   */
  private Mention inner(Passage passage, NameSpotter.Found name) {
    int before = name.from() - 1;
    NounLexicon.Kind sort =
        name.kind() == ActorKind.PERSON ? NounLexicon.Kind.PERSON : NounLexicon.Kind.ORGANIZATION;
    boolean role =
        before >= 0
            && passage.word(before).isNoun()
            && nouns.kind(passage.word(before).lemma()).filter(k -> k == sort).isPresent();
    int first = before;
    while (role && headLast && first > 0 && passage.word(first - 1).isNoun()) {
      first--;
    }
    return new Mention(
        Mention.Form.NAME,
        name.kind(),
        name.from(),
        name.to(),
        name.to(),
        name.span(),
        name.span(),
        false,
        name.gender(),
        true,
        role ? List.of(new Mention.Part(first, before, before)) : List.of(),
        List.of());
  }

  /** The words of a phrase that tell what somebody is: all of a description, those round a name. */
  private List<Mention.Part> roles(
      Passage passage, PhraseParser.Phrase phrase, NameSpotter.Found name) {
    if (!name.isName()) {
      return List.of(new Mention.Part(phrase.first(), phrase.last(), phrase.head()));
    }
    int last = name.from() - 1;
    int head = -1;
    for (int i = phrase.first(); i <= last; i++) {
      boolean noun = passage.word(i).isNoun();
      if (head >= 0 && headLast && passage.word(i).is(WordClass.GENITIVE)) {
        break; // Secretary of State: what he is secretary of is no office
      }
      if (noun && (head < 0 || headLast)) {
        head = i;
      }
    }
    return head < 0 ? List.of() : List.of(new Mention.Part(phrase.first(), last, head));
  }

  /** The gender that the words up to the head agree in, those of a name left out. */
  private static Gender gender(
      Passage passage, PhraseParser.Phrase phrase, NameSpotter.Found name) {
    boolean masculine = false;
    boolean feminine = false;
    for (int i = phrase.first(); i <= phrase.head(); i++) {
      Word word = passage.word(i);
      boolean named = name.isName() && name.from() <= i && i <= name.to();
      boolean m = !named && word.has(Feature.MASCULINE) && !word.has(Feature.FEMININE);
      boolean f = !named && word.has(Feature.FEMININE) && !word.has(Feature.MASCULINE);
      masculine |= m;
      feminine |= f;
    }
    Word head = passage.word(phrase.head());
    if (head.lemmaIs(WordClass.MALE) || head.lemmaIs(WordClass.FEMALE)) {
      return head.lemmaIs(WordClass.MALE) ? Gender.MASCULINE : Gender.FEMININE;
    }
    return masculine == feminine ? Gender.UNKNOWN : masculine ? Gender.MASCULINE : Gender.FEMININE;
  }
}
