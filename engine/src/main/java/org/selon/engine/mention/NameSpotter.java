package org.selon.engine.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * Tells whether a noun phrase names somebody, and which of its words are the name.
 *
 * <pre>{@code
 * "le ministre de l’Intérieur Jean Roy"  →  name [Jean Roy], a person
 * "la Cour des comptes"                  →  name [Cour des comptes], an organization
 * "la famille de Jean Roy"               →  no name
 * }</pre>
 *
 * <p>A name is a row of capitalised words; one that a preposition, an article or a possessive binds
 * to another noun names somebody else.
 */
final class NameSpotter {

  /**
   * What was found in a phrase.
   *
   * @param isName whether it names somebody
   * @param span the name
   * @param from number of the name's first word, -1 where there is none
   * @param to number of the name's last word
   * @param others rows of capitalised words that name somebody else
   */
  record Found(
      boolean isName,
      Span span,
      int from,
      int to,
      ActorKind kind,
      Gender gender,
      boolean voice,
      List<Found> others) {}

  /** A row of capitalised words. */
  private record Row(int from, int to, boolean bound, boolean given, boolean titled) {}

  private final Passage passage;
  private final NameLexicon names;
  private final NounLexicon nouns;
  private final boolean headLast;
  private final NameParts parts;
  private final Particles particles;

  /**
   * @param headLast whether the last noun of a row of nouns is the head, as in English
   */
  NameSpotter(Passage passage, NameLexicon names, NounLexicon nouns, boolean headLast) {
    this.passage = passage;
    this.headLast = headLast;
    this.names = names;
    this.nouns = nouns;
    this.parts = new NameParts(passage, names, nouns, headLast);
    this.particles = new Particles(passage);
  }

  Found in(PhraseParser.Phrase phrase) {
    Optional<NounLexicon.Kind> noun = parts.kindOf(phrase.head());
    List<Row> rows = rows(phrase);
    Row best = null;
    for (Row row : rows) {
      boolean holdsHead = row.from <= phrase.head() && phrase.head() <= row.to;
      boolean personal = row.given || row.titled;
      boolean role = noun.filter(NameSpotter::isPeople).isPresent();
      boolean modifies = headLast && row.to < phrase.head();
      boolean called = row.from == phrase.head() + 1 && isSomebody(phrase, row);
      boolean free = called || !row.bound && !modifies && (personal || role && !isAcronym(row));
      if (holdsHead || free || isBodysName(phrase, row)) {
        best = row;
      }
    }
    boolean sort = best != null && isOneOfASort(phrase, best);
    best = sort ? null : best;
    List<Found> others = sort ? List.of() : others(rows, best, phrase);
    if (best == null) {
      boolean voice = noun.isPresent() || sort;
      return new Found(false, null, -1, -1, described(noun), Gender.UNKNOWN, voice, others);
    }
    ActorKind kind = kind(best, phrase, noun);
    int last = kind == ActorKind.PERSON ? best.to : Math.max(best.to, phrase.last());
    return named(best.from, last, kind, best, last > best.to ? List.of() : others);
  }

  /**
   * Whether a word with a capital tells what somebody is, not who: <i>a moderate Republican</i>.
   */
  private boolean isOneOfASort(PhraseParser.Phrase phrase, Row row) {
    boolean plain =
        headLast && row.to == phrase.head() && !row.given && !row.titled && !isAcronym(row);
    return plain
        && (passage.word(phrase.first()).is(WordClass.INDEFINITE_ARTICLE) && row.from == row.to
            || isCitizen(phrase, row));
  }

  /**
   * Whether somebody is called by a country or party behind an article: <i>the Ohio Republican</i>.
   */
  private boolean isCitizen(PhraseParser.Phrase phrase, Row row) {
    Word head = passage.word(phrase.head());
    return phrase.last() == phrase.head()
        && head.lemmaIs(WordClass.DEMONYM)
        && !head.form().endsWith("s")
        && passage.word(phrase.first()).is(WordClass.DEFINITE)
        && !names.isOutlet(words(row.from, row.to))
        && !names.isOutlet(words(phrase.first(), row.to));
  }

  /** Whether a demonym stands before a whole name: <i>l’Espagnol Paco Ruiz</i>. */
  private boolean isSomebody(PhraseParser.Phrase phrase, Row row) {
    return phrase.head() > phrase.first() && parts.isDemonym(phrase.head()) && row.to > row.from;
  }

  /** Whether a row tells the name of the body before it: <i>le quotidien sportif L’Étape</i>. */
  private boolean isBodysName(PhraseParser.Phrase phrase, Row row) {
    if (headLast || row.from <= phrase.head() || !isNamedBody(phrase.head())) {
      return false;
    }
    for (int i = phrase.head() + 1; i < row.from; i++) {
      Word word = passage.word(i);
      boolean article = (word.isCapitalised() || i == row.from - 1) && word.is(WordClass.DEFINITE);
      if (word.pos() != Pos.ADJ && !article) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word means a body that a name behind it tells: <i>le fabricant Orsel</i>. */
  private boolean isNamedBody(int i) {
    return passage.word(i).lemmaIs(WordClass.GENERAL_BODY)
        || parts.kindOf(i).filter(k -> k == NounLexicon.Kind.OUTLET).isPresent();
  }

  private Found named(int from, int to, ActorKind kind, Row row, List<Found> others) {
    Gender gender = kind == ActorKind.PERSON ? gender(row) : Gender.UNKNOWN;
    return new Found(true, passage.span(from, to), from, to, kind, gender, true, others);
  }

  private List<Found> others(List<Row> rows, Row best, PhraseParser.Phrase phrase) {
    List<Found> others = new ArrayList<>();
    for (Row row : rows) {
      if (row != best) {
        PhraseParser.Phrase words = new PhraseParser.Phrase(row.from, row.to, row.to);
        ActorKind kind = kind(row, words, Optional.empty());
        others.add(named(row.from, row.to, kind, row, List.of()));
      }
    }
    return others;
  }

  private List<Row> rows(PhraseParser.Phrase phrase) {
    List<Row> rows = new ArrayList<>();
    int i = phrase.first();
    boolean titled = false;
    while (i <= phrase.last() && !passage.word(i).isMark("(")) {
      Word word = passage.word(i);
      if (i > phrase.first()
          && parts.isDemonym(i)
          && i < phrase.last()
          && parts.isNamePart(i + 1, true)) {
        i++;
      } else if (names.isTitle(word.text()) && i < phrase.last()) {
        titled = true;
        i++;
      } else if (!parts.isNamePart(i, false) && !(titled && particles.belongsToTitle(i))) {
        titled = false;
        i++;
      } else {
        int from = i;
        boolean given = parts.isGiven(i);
        i++;
        while (i <= phrase.last()
            && parts.isNamePart(i, true)
            && (given || !parts.isRoleNoun(i))
            && !names.isTitle(passage.word(i).text())) {
          boolean last = i == phrase.last() || !passage.word(i + 1).isCapitalised();
          if (!given
              && !last
              && parts.isGiven(i)
              && (!parts.isThing(i - 1) || isField(phrase, from, i))) {
            from = i;
            given = true;
          }
          i++;
        }
        if (!given && i - from > 2 && isFieldsStart(phrase, from)) {
          from++;
          given = true;
        }
        rows.add(new Row(from, i - 1, isBound(phrase, from, i - 1), given, titled));
        titled = false;
      }
    }
    return rows;
  }

  /**
   * Whether the capitals before a given name are the field of an office: <i>le ministre de
   * l’Intérieur Tom Garel</i>.
   */
  private boolean isField(PhraseParser.Phrase phrase, int from, int given) {
    return !headLast
        && phrase.head() < from
        && parts.isRoleNoun(phrase.head())
        && given == from + 1;
  }

  /**
   * Whether capitals start with the field of an office, so that a name of two words and more is
   * left: <i>la secrétaire d’État au Numérique Cora Lind</i>.
   */
  private boolean isFieldsStart(PhraseParser.Phrase phrase, int from) {
    return !headLast
        && phrase.head() < from
        && passage.word(phrase.head()).lemmaIs(WordClass.ROLE_TO)
        && (parts.isBinding(from - 1) || passage.word(from - 1).pos() == Pos.DET);
  }

  /** Whether a row belongs to another noun: after a preposition or article, before a possessive. */
  private boolean isBound(PhraseParser.Phrase phrase, int from, int to) {
    if (to + 1 <= phrase.last() && passage.word(to + 1).pos() == Pos.PART) {
      return true;
    }
    if (from <= phrase.first()) {
      return false;
    }
    int i = from - 1;
    while (i > phrase.first() && names.isTitle(passage.word(i).text()) && parts.isBinding(i - 1)) {
      i--;
    }
    boolean role = parts.isRoleNoun(phrase.head());
    boolean personal = parts.isGiven(from) || names.isTitle(passage.word(from - 1).text());
    if (role && !personal && i > phrase.head() && isCommon(i) && !parts.isRoleNoun(i)) {
      return true;
    }
    while (i > phrase.first()
        && (passage.word(i).pos() == Pos.ADJ || !role && !parts.isBinding(i))) {
      i--;
    }
    Word word = passage.word(i);
    boolean article = !headLast && word.is(WordClass.DEFINITE) && !word.isCapitalised();
    return parts.isBinding(i) || (article || word.pos() == Pos.DET) && i > phrase.first();
  }

  private boolean isCommon(int i) {
    return passage.word(i).pos() == Pos.NOUN && !passage.word(i).isCapitalised();
  }

  private boolean isAcronym(Row row) {
    String words = words(row.from, row.to);
    return row.from == row.to && words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Whether a word is a noun for people. */
  boolean isRoleNoun(int i) {
    return parts.isRoleNoun(i);
  }

  static boolean isPeople(NounLexicon.Kind kind) {
    return kind == NounLexicon.Kind.PERSON || kind == NounLexicon.Kind.UNNAMED;
  }

  private static ActorKind described(Optional<NounLexicon.Kind> noun) {
    return switch (noun.orElse(NounLexicon.Kind.UNNAMED)) {
      case PERSON, UNNAMED -> ActorKind.UNNAMED;
      case ORGANIZATION, OUTLET -> ActorKind.ORGANIZATION;
      case DOCUMENT -> ActorKind.DOCUMENT;
    };
  }

  private ActorKind kind(Row row, PhraseParser.Phrase phrase, Optional<NounLexicon.Kind> noun) {
    if (names.isOutlet(words(row.from, row.to)) && !row.titled) {
      return ActorKind.ORGANIZATION;
    }
    boolean people = noun.filter(NameSpotter::isPeople).isPresent() && !isEither(row, phrase);
    if (isNamesake(row) || words(row.from, row.to).contains(" & ")) {
      return ActorKind.ORGANIZATION;
    }
    if (row.given || row.titled || people || isSomebody(phrase, row)) {
      return ActorKind.PERSON;
    }
    Optional<NounLexicon.Kind> sort = sort(row, phrase);
    if (sort.isPresent()) {
      return described(sort);
    }
    boolean determined = passage.word(phrase.first()).pos() == Pos.DET;
    Word last = passage.word(row.to);
    boolean several = last.has(Feature.PLURAL) && !last.lemma().equals(last.form());
    boolean acronym = passage.word(phrase.last()).isMark(")");
    boolean place = row.from > 0 && passage.word(row.from - 1).is(WordClass.LOCATIVE);
    int comma = row.to + 1;
    boolean thing =
        comma + 1 < passage.size()
            && passage.word(comma).isMark(",")
            && passage.word(comma + 1).is(WordClass.RELATIVE_THING);
    boolean body =
        thing || determined || several || acronym || place || isAcronym(row) || row.bound;
    return row.to > row.from && !body ? ActorKind.PERSON : ActorKind.ORGANIZATION;
  }

  /** Whether a body has somebody's name in its own: <i>the Ada Roy Foundation</i>. */
  private boolean isNamesake(Row row) {
    Word last = passage.word(row.to);
    if (last.is(WordClass.FIRM_NAME) && row.to > row.from && !row.given && !row.titled) {
      return true;
    }
    return headLast
        && !row.titled
        && row.to > row.from + 1
        && last.form().equals(last.lemma())
        && parts.kindOf(row.to).filter(k -> k == NounLexicon.Kind.ORGANIZATION).isPresent();
  }

  /** Whether a noun before a name leaves open whose it is, and a thing has it. */
  private boolean isEither(Row row, PhraseParser.Phrase phrase) {
    int noun = headLast ? row.from - 1 : phrase.head();
    return noun >= phrase.first()
        && passage.word(noun).lemmaIs(WordClass.EITHER)
        && (row.from == row.to || passage.word(phrase.first()).is(WordClass.NEUTER));
  }

  /** What the noun that heads a name makes of it: the last before a genitive, in some languages. */
  private Optional<NounLexicon.Kind> sort(Row row, PhraseParser.Phrase phrase) {
    Optional<NounLexicon.Kind> sort = Optional.empty();
    for (int i = row.from; i <= phrase.last(); i++) {
      Optional<NounLexicon.Kind> kind = parts.kindOf(i).filter(k -> !isPeople(k));
      boolean genitive = passage.word(i).is(WordClass.GENITIVE);
      if (sort.isPresent() && (!headLast || genitive || i > row.to)) {
        return sort;
      }
      sort = kind.isPresent() ? kind : sort;
    }
    return sort;
  }

  private Gender gender(Row row) {
    if (row.titled && row.from > 0) {
      Gender gender = names.gender(passage.word(row.from - 1).text());
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    String first = passage.word(row.from).text();
    int hyphen = first.indexOf('-');
    Gender whole = names.gender(first);
    return whole == Gender.UNKNOWN && hyphen > 0 ? names.gender(first.substring(0, hyphen)) : whole;
  }

  private String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= to; i++) {
      words.append(i > from ? " " : "").append(passage.word(i).text());
    }
    return words.toString();
  }
}
