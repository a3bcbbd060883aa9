package org.selon.engine.mention;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * Makes one mention of a name and what stands beside it between commas.
 *
 * <pre>{@code
 * [un potier établi à Ornay], [Zéphyrin Palu], …    →  one mention, the role un potier
 * [Ivo Hale], 45, [director of ports for the city], →  one mention
 * [Dana Creel], of [the Dockers union],             →  one mention
 * }</pre>
 *
 * <p>Mentions come in text order and apart, and so do the results.
 */
final class AppositionJoiner {

  private final Passage passage;
  private final NounLexicon nouns;
  private final JointMention joint;

  AppositionJoiner(Passage passage, NounLexicon nouns) {
    this.passage = passage;
    this.nouns = nouns;
    this.joint = new JointMention(passage);
  }

  List<Mention> join(List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>();
    int i = 0;
    while (i < mentions.size()) {
      Mention mention = mentions.get(i);
      int next = i + 1;
      Step step = step(mentions, next, mention);
      while (step.mention != mention) {
        mention = step.mention;
        next = step.next;
        step = step(mentions, next, mention);
      }
      joined.add(mention);
      i = next;
    }
    return List.copyOf(joined);
  }

  /** A mention that has taken in all others before {@code next}. */
  private record Step(Mention mention, int next) {}

  private Step step(List<Mention> mentions, int next, Mention a) {
    if (a.form() == Mention.Form.PRONOUN && !isOneOf(a)) {
      return new Step(a, next);
    }
    if (next < mentions.size() && isSomeonesOwn(a, mentions.get(next))) {
      return new Step(joint.of(a, mentions.get(next)), next + 1);
    }
    int age = afterAge(a.last() + 1);
    if (isPerson(a) && age > a.last() + 1) {
      return new Step(joint.upTo(a, age - 1), next + count(mentions, next, age - 1));
    }
    int label = isPerson(a) && isMark(a.last() + 1, ",") ? endOfLabel(a.last() + 2) : -1;
    if (label >= 0) {
      return new Step(joint.upTo(a, label), next + count(mentions, next, label));
    }
    int end = endOfPhrases(mentions, next, endOfYears(a.last()));
    int comma = opensAside(a.last() + 1) ? a.last() + 1 : isMark(end + 1, ",") ? end + 1 : -1;
    if (comma < 0) {
      return new Step(a, next);
    }
    int first = next + count(mentions, next, comma);
    if (comma == end + 1 && first > next && isAddressed(a, mentions.get(first - 1))) {
      return new Step(a, next);
    }
    if (isPerson(a) && comma == a.last() + 1) {
      int belongs = endOfBelonging(mentions, first, comma + 1);
      if (belongs > 0) {
        return new Step(joint.upTo(a, belongs), first + count(mentions, first, belongs));
      }
    }
    int start = isPos(comma + 1, Pos.ADV) || is(comma + 1, WordClass.TIME_NOUN) ? 2 : 1;
    if (first >= mentions.size() || mentions.get(first).first() != comma + start) {
      return new Step(a, next);
    }
    Mention b = mentions.get(first);
    if (isNextsRole(a, b, mentions, first + 1)) {
      return new Step(a, next);
    }
    int close = closing(mentions, first + 1, b);
    if (close > 0 && namesOwner(a, b)) {
      return new Step(owned(a, b, close), first + 1 + count(mentions, first + 1, close));
    }
    if (!isApposition(a, b, close, comma > a.last() + 1)) {
      return new Step(a, next);
    }
    int last = close > 0 && !isPlain(b) ? close : b.last();
    return new Step(joint.of(a, joint.upTo(b, last)), first + 1 + count(mentions, first + 1, last));
  }

  /**
   * Whether a role between commas is that of the person named behind it rather than of what looks
   * like a body before it: <i>seen by Coast Weekly, the chief nurse, Ada Poe, told</i>.
   */
  private boolean isNextsRole(Mention a, Mention role, List<Mention> mentions, int next) {
    boolean body = a.kind() == ActorKind.ORGANIZATION && isNamed(a);
    if (!body || !isNew(role) || !isRole(role) || next >= mentions.size()) {
      return false;
    }
    Mention name = mentions.get(next);
    return isPerson(name)
        && isPlain(name)
        && isMark(role.last() + 1, ",")
        && name.first() == role.last() + 2
        && isMark(name.last() + 1, ",")
        && !isPos(name.last() + 2, Pos.CCONJ);
  }

  /**
   * Whether somebody is told of by whose he is, and right there by name: <i>son ami le poète X</i>.
   */
  private boolean isSomeonesOwn(Mention a, Mention b) {
    return b.first() == a.last() + 1
        && is(a.first(), WordClass.POSSESSIVE)
        && a.form() == Mention.Form.DESCRIPTION
        && isRole(a)
        && !a.plural()
        && isPerson(b)
        && is(b.first(), WordClass.DEFINITE)
        && !isPlain(b);
  }

  /** Whether somebody is spoken to behind the one who speaks: <i>a dit le maire à la reine,</i>. */
  private boolean isAddressed(Mention a, Mention b) {
    return isVerb(a.first() - 1)
        && isRole(b)
        && isPos(b.first() - 1, Pos.ADP)
        && is(b.first() - 1, WordClass.ADDRESSEE);
  }

  /** Whether a pronoun picks one of several: <i>l’une d’elles</i>. */
  private boolean isOneOf(Mention mention) {
    return mention.last() > mention.first() && is(mention.head(), WordClass.INDEFINITE);
  }

  /** Whether a comma or a dash stands at {@code i}. */
  private boolean opensAside(int i) {
    return isMark(i, ",–—") || i < passage.size() && passage.word(i).text().equals("--");
  }

  /** How many mentions from {@code from} on start at or before a word. */
  private static int count(List<Mention> mentions, int from, int word) {
    int n = from;
    while (n < mentions.size() && mentions.get(n).first() <= word) {
      n++;
    }
    return n - from;
  }

  /** Number of the word after an age between commas: <i>, 45 ans</i>; {@code from} if none. */
  private int afterAge(int from) {
    if (!isMark(from, ",") || !isPos(from + 1, Pos.NUM) || !isDigit(from + 1)) {
      return from;
    }
    int i = from + 2;
    if (is(i, WordClass.TIME_NOUN)) {
      i++;
      i = isPos(i, Pos.ADJ) ? i + 1 : i;
    }
    return isClosing(i) && passage.word(from + 1).text().length() <= 3 ? i : from;
  }

  /** Last word of a party and its state that a comma closes, <i>, R-Ky.,</i>; or -1. */
  private int endOfLabel(int i) {
    boolean label =
        i < passage.size() && passage.word(i).text().matches("\\p{Lu}-\\p{Lu}[\\p{L}.]*");
    int end = isMark(i + 1, ".") && isMark(i + 2, ",") ? i + 1 : i;
    return label && isClosing(end + 1) ? end : -1;
  }

  private boolean isDigit(int i) {
    return Character.isDigit(passage.word(i).text().charAt(0));
  }

  /** Last word of <i>of the Dockers union</i> before a comma, or 0. */
  private int endOfBelonging(List<Mention> mentions, int next, int from) {
    boolean opens = isPos(from, Pos.ADP) && is(from, WordClass.BELONGING);
    if (!opens || next >= mentions.size() || mentions.get(next).first() != from + 1) {
      return 0;
    }
    int end = endOfPhrases(mentions, next + 1, mentions.get(next).last());
    return isClosing(end + 1) && !isMark(end + 1, "(") ? end : 0;
  }

  /** Last word before the mark, or behind a role the verb, that ends an apposition, or 0. */
  private int closing(List<Mention> mentions, int next, Mention b) {
    int end = endOfPhrases(mentions, next, b.last());
    if (is(end + 1, WordClass.TONIC) && isClosing(end + 2)) {
      return end + 1;
    }
    boolean verb = end > b.last() && isRole(b) && isVerb(end + 1);
    if (isClosing(end + 1) || verb) {
      return end;
    }
    int term = endOfTerm(end);
    return isClosing(b.last() + 1) ? b.last() : isRole(b) && term > end ? term : 0;
  }

  /** The end of the time in office that stands behind a role: <i>maire de 2008 à 2020,</i>. */
  private int endOfTerm(int last) {
    int i = last + 1;
    boolean dated = false;
    while (isPos(i, Pos.ADP)
        || isPos(i, Pos.NUM)
        || isPos(i, Pos.ADV)
        || is(i, WordClass.TIME_NOUN)) {
      dated |= isPos(i, Pos.NUM) || is(i, WordClass.TIME_NOUN);
      i++;
    }
    return dated && isClosing(i) ? i - 1 : last;
  }

  private boolean isVerb(int i) {
    return i >= 0 && i < passage.size() && passage.word(i).isVerb();
  }

  /** The end of a mention with the prepositional and participle phrases after it. */
  private int endOfPhrases(List<Mention> mentions, int next, int last) {
    int end = last;
    int n = next;
    while (n < mentions.size()) {
      Mention m = mentions.get(n);
      int i = end + 1;
      while (isVerb(i) && isParticiple(i)) {
        i++;
      }
      boolean and = isPos(i, Pos.CCONJ) && (isRole(m) || !isPerson(m) && joinsNames(i));
      if (!isPos(i, Pos.ADP) && !and || m.first() != i + 1) {
        break;
      }
      end = m.last();
      n++;
    }
    return end;
  }

  /** Whether a conjunction stands within a name: <i>the Ports and Rivers Commission</i>. */
  private boolean joinsNames(int i) {
    return i + 1 < passage.size()
        && passage.word(i - 1).isCapitalised()
        && passage.word(i + 1).isCapitalised();
  }

  private boolean isParticiple(int i) {
    Word word = passage.word(i);
    return word.has(Feature.PAST_PARTICIPLE) || word.has(Feature.PRESENT_PARTICIPLE);
  }

  private boolean isClosing(int i) {
    return i >= passage.size() || isMark(i, ".;:()!?") || opensAside(i);
  }

  /** Whether a name tells whose people somebody are: <i>two aides to the mayor, Ada Poe,</i>. */
  private boolean namesOwner(Mention a, Mention b) {
    return a.form() == Mention.Form.DESCRIPTION
        && a.plural()
        && isPerson(b)
        && isPlain(b)
        && a.last() > a.head() + 1
        && nouns
            .kind(passage.word(a.last()).lemma())
            .filter(k -> k == NounLexicon.Kind.PERSON)
            .isPresent();
  }

  /** People with the name of the one they belong to, who has the role before it. */
  private Mention owned(Mention a, Mention b, int last) {
    int role = a.last();
    while (role > a.head() + 1
        && (isPos(role - 1, Pos.ADJ) || isPos(role - 1, Pos.NOUN) || isPos(role - 1, Pos.PROPN))) {
      role--;
    }
    Mention owner =
        new Mention(
            b.form(),
            b.kind(),
            b.first(),
            b.last(),
            b.head(),
            b.span(),
            b.name(),
            b.plural(),
            b.gender(),
            b.voice(),
            List.of(new Mention.Part(role, a.last(), a.last())),
            b.inside());
    List<Mention> inside = new ArrayList<>(a.inside());
    inside.add(owner);
    return new Mention(
        a.form(),
        a.kind(),
        a.first(),
        b.last(),
        a.head(),
        a.span().union(b.span()),
        a.span(),
        true,
        a.gender(),
        a.voice(),
        a.roles(),
        inside);
  }

  private boolean isApposition(Mention a, Mention b, int close, boolean stretched) {
    boolean open = !isBare(b);
    boolean holder = isPerson(b) && isRole(a) && !a.plural() && isPos(b.last() + 2, Pos.CCONJ);
    if (b.form() == Mention.Form.PRONOUN || open && !holder && isEnumeration(b.last() + 1)) {
      return false;
    }
    boolean governed = isPos(a.first() - 1, Pos.ADP);
    boolean closed = close > 0;
    boolean another = !isPerson(a) && passage.word(b.head()).isCapitalised();
    boolean place = is(a.first() - 1, WordClass.LOCATIVE) && !isPerson(a) && b.voice();
    if (isNamed(a)
        && !another
        && !(place && b.kind() == ActorKind.UNNAMED)
        && !isPlain(b)
        && (isRole(b) || isBare(b) || isPerson(a) && isNew(b))) {
      boolean sure = !stretched && !governed && (isRole(b) || isBare(b));
      boolean goesOn = isBare(b) && isRole(b) && isPos(b.last() + 1, Pos.CCONJ);
      return closed || sure && (goesOn || isLoose(b.last() + 1));
    }
    if (!isNamed(a) && isNamed(b)) {
      boolean role = isRole(a) || isOneOf(a) && isPerson(b) && closed;
      boolean fits =
          role
              ? b.kind() != ActorKind.DOCUMENT
              : isPerson(b) && isNew(a) && isPlain(b) && (!isBound(a) || isAged(b));
      boolean end = closed || isRole(a) && !governed && !isDocument(a) && isLoose(b.last() + 1);
      boolean people = a.kind() == ActorKind.UNNAMED || isPerson(b);
      boolean agree = !(a.plural() && people && !b.plural());
      return fits
          && end
          && agree
          && isSameSort(a, b)
          && (!stretched || role || closed && isAged(b));
    }
    boolean explains =
        closed && !stretched && isUnnamedOne(a) && isUnnamedOne(b) && isVerb(close + 2);
    boolean afresh =
        is(a.first(), WordClass.DEFINITE) && is(b.first(), WordClass.INDEFINITE_ARTICLE);
    return !isNamed(b) && a.voice() && isBare(b) && closed || explains && afresh;
  }

  /**
   * Last word of an age behind a description, <i>une veuve de 81 ans</i>, or of how long it holds,
   * <i>son complice de toujours</i>; else that of the description.
   */
  private int endOfYears(int last) {
    boolean years = isPos(last + 1, Pos.ADP) && isPos(last + 2, Pos.NUM);
    boolean ever = isPos(last + 1, Pos.ADP) && isPos(last + 2, Pos.ADV) && isMark(last + 3, ",");
    return years && is(last + 3, WordClass.TIME_NOUN) ? last + 3 : ever ? last + 2 : last;
  }

  /** Whether an age stands right before a name: <i>une veuve de 81 ans, Ada Roy,</i>. */
  private boolean isAged(Mention name) {
    int years = name.first() - 2;
    return years > 0 && is(years, WordClass.TIME_NOUN) && isPos(years - 1, Pos.NUM);
  }

  /** Whether a mention tells what one person is who has no name. */
  private boolean isUnnamedOne(Mention mention) {
    return mention.form() == Mention.Form.DESCRIPTION
        && mention.kind() == ActorKind.UNNAMED
        && !mention.plural()
        && isRole(mention);
  }

  /** Whether a mention belongs to a phrase that opens the sentence, or is a participle's object. */
  private boolean isBound(Mention mention) {
    int i = mention.first() - 1;
    return i == 0 && isPos(i, Pos.ADP)
        || isVerb(i) && passage.word(i).has(Feature.PRESENT_PARTICIPLE)
        || isPos(i, Pos.ADP) && isVerb(i - 1) && isParticiple(i - 1);
  }

  /**
   * A role is a person's, a body's noun a body's, unless somebody has it: <i>leur conseil, Ada
   * Roy</i>.
   */
  private boolean isSameSort(Mention a, Mention b) {
    boolean body = a.kind() == ActorKind.ORGANIZATION || a.kind() == ActorKind.DOCUMENT;
    boolean owned = is(a.first(), WordClass.POSSESSIVE) && b.gender() != NameLexicon.Gender.UNKNOWN;
    boolean open = isPerson(b) && b.gender() == NameLexicon.Gender.UNKNOWN && !isDocument(a);
    return a.plural()
        || owned
        || open && is(a.first(), WordClass.DEFINITE)
        || !(body && isPerson(b));
  }

  /** Whether what follows a comma phrase lets it be an apposition without a closing comma. */
  private boolean isLoose(int i) {
    return i >= passage.size()
        || passage.word(i).isVerb()
        || isPos(i, Pos.PUNCT)
        || isPos(i, Pos.ADV)
        || is(i, WordClass.RELATIVE_SUBJECT);
  }

  private boolean isEnumeration(int i) {
    return isPos(i, Pos.CCONJ) || isMark(i, ",") && isPos(i + 1, Pos.CCONJ);
  }

  /** Whether a mention is a common noun without an article, as titles behind a name are. */
  private boolean isBare(Mention mention) {
    Word first = passage.word(mention.first());
    boolean noun = first.pos() == Pos.NOUN || first.pos() == Pos.ADJ;
    boolean indefinite = first.is(WordClass.INDEFINITE);
    return noun && !indefinite && !isPerson(mention) && !first.isCapitalised();
  }

  /** Whether a mention is a common noun with an article. */
  private boolean isNew(Mention mention) {
    Word first = passage.word(mention.first());
    return !isNamed(mention)
        && !mention.plural()
        && (first.is(WordClass.INDEFINITE_ARTICLE)
            || first.is(WordClass.DEFINITE)
            || first.is(WordClass.POSSESSIVE))
        && mention.kind() == ActorKind.UNNAMED
        && !passage.word(mention.head()).is(WordClass.TIME_NOUN);
  }

  private static boolean isNamed(Mention mention) {
    return mention.form() == Mention.Form.NAME;
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == ActorKind.PERSON && isNamed(mention);
  }

  /** Whether a mention tells what somebody is: its head is a common noun that means a voice. */
  private boolean isRole(Mention mention) {
    Word head = passage.word(mention.head());
    boolean known = nouns.kind(head.lemma()).or(() -> nouns.kind(head.form())).isPresent();
    return known && mention.form() != Mention.Form.PRONOUN && !isPlain(mention);
  }

  private static boolean isDocument(Mention mention) {
    return mention.kind() == ActorKind.DOCUMENT;
  }

  /** Whether a mention is a name and nothing else. */
  private boolean isPlain(Mention mention) {
    return isNamed(mention)
        && mention.name().equals(mention.span())
        && passage.word(mention.first()).isCapitalised();
  }

  private boolean is(int i, WordClass c) {
    return i >= 0 && i < passage.size() && passage.word(i).is(c);
  }

  private boolean isPos(int i, Pos pos) {
    return i >= 0 && i < passage.size() && passage.word(i).pos() == pos;
  }

  private boolean isMark(int i, String marks) {
    return i >= 0 && i < passage.size() && passage.word(i).isMark(marks);
  }
}
