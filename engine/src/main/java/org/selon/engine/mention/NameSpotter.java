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
  private final Particles particles;

  /**
   * @param headLast whether the last noun of a row of nouns is the head, as in English
   */
  NameSpotter(Passage passage, NameLexicon names, NounLexicon nouns, boolean headLast) {
    this.passage = passage;
    this.headLast = headLast;
    this.names = names;
    this.nouns = nouns;
    this.particles = new Particles(passage);
  }

  Found in(PhraseParser.Phrase phrase) {
    Optional<NounLexicon.Kind> noun = kindOf(phrase.head());
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
    return phrase.head() > phrase.first() && isDemonym(phrase.head()) && row.to > row.from;
  }

  /** Whether a row tells the name of the body before it: <i>le quotidien sportif L’Étape</i>. */
  private boolean isBodysName(PhraseParser.Phrase phrase, Row row) {
    if (headLast || row.from <= phrase.head() || !isNamedBody(phrase.head())) {
      return false;
    }
    for (int i = phrase.head() + 1; i < row.from; i++) {
      Word word = passage.word(i);
      boolean article = word.isCapitalised() && word.is(WordClass.DEFINITE);
      if (word.pos() != Pos.ADJ && !article) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word means a body that a name behind it tells: <i>le fabricant Orsel</i>. */
  private boolean isNamedBody(int i) {
    return passage.word(i).lemmaIs(WordClass.GENERAL_BODY)
        || kindOf(i).filter(k -> k == NounLexicon.Kind.OUTLET).isPresent();
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

  /** What a noun makes of its mention, by its lemma or, for an acronym, its form. */
  private Optional<NounLexicon.Kind> kindOf(int i) {
    Word word = passage.word(i);
    return nouns.kind(word.lemma()).or(() -> nouns.kind(word.form()));
  }

  private List<Row> rows(PhraseParser.Phrase phrase) {
    List<Row> rows = new ArrayList<>();
    int i = phrase.first();
    boolean titled = false;
    while (i <= phrase.last() && !passage.word(i).isMark("(")) {
      Word word = passage.word(i);
      if (i > phrase.first() && isDemonym(i) && i < phrase.last() && isNamePart(i + 1, true)) {
        i++;
      } else if (names.isTitle(word.text()) && i < phrase.last()) {
        titled = true;
        i++;
      } else if (!isNamePart(i, false) && !(titled && particles.belongsToTitle(i))) {
        titled = false;
        i++;
      } else {
        int from = i;
        boolean given = isGiven(i);
        i++;
        while (i <= phrase.last()
            && isNamePart(i, true)
            && (given || !isRoleNoun(i))
            && !names.isTitle(passage.word(i).text())) {
          boolean last = i == phrase.last() || !passage.word(i + 1).isCapitalised();
          if (!given && !last && isGiven(i) && (!isThing(i - 1) || isField(phrase, from, i))) {
            from = i;
            given = true;
          }
          i++;
        }
        rows.add(new Row(from, i - 1, isBound(phrase, from, i - 1), given, titled));
        titled = false;
      }
    }
    return rows;
  }

  /** Whether a word tells a person's country behind an article: <i>l’Italien Ugo Ferri</i>. */
  private boolean isDemonym(int i) {
    Word word = passage.word(i);
    boolean body = headLast && i + 1 < passage.size() && !isGiven(i + 1);
    return word.isCapitalised()
        && word.lemmaIs(WordClass.DEMONYM)
        && passage.word(i - 1).is(WordClass.DEFINITE)
        && !body;
  }

  private boolean isGiven(int i) {
    Word word = passage.word(i);
    int hyphen = word.text().indexOf('-');
    String start = hyphen > 0 ? word.text().substring(0, hyphen) : word.text();
    return word.isCapitalised() && (names.isGiven(word.text()) || names.isGiven(start));
  }

  /**
   * Whether a word is a capitalised common noun that starts a body's name: <i>Maison Blanche</i>.
   */
  private boolean isThing(int i) {
    return passage.word(i).pos() == Pos.NOUN && kindOf(i).isEmpty();
  }

  /**
   * Whether the capitals before a given name are the field of an office: <i>le ministre de
   * l’Intérieur Tom Garel</i>.
   */
  private boolean isField(PhraseParser.Phrase phrase, int from, int given) {
    return !headLast && phrase.head() < from && isRoleNoun(phrase.head()) && given == from + 1;
  }

  /** Whether a word is a noun for people. */
  boolean isRoleNoun(int i) {
    return kindOf(i).filter(NameSpotter::isPeople).isPresent();
  }

  /** Whether a word is the last of a title of three: <i>secrétaire d'État</i>. */
  private boolean endsTitle(int i) {
    return i > 1
        && nouns
            .kind(
                passage.word(i - 2).lemma()
                    + " "
                    + passage.word(i - 1).form()
                    + passage.word(i).text())
            .isPresent();
  }

  /** Whether a capital stands at the head of an office: <i>le Premier ministre</i>. */
  private boolean startsTitle(int i) {
    return passage.word(i).pos() == Pos.ADJ
        && !isGiven(i)
        && i + 1 < passage.size()
        && !passage.word(i + 1).isCapitalised()
        && isRoleNoun(i + 1);
  }

  /**
   * Whether somebody is called by a country, and by nothing else: <i>l’Italien</i>; <i>la
   * Suisse</i> is the country.
   */
  private boolean isSomebodyOf(int i) {
    Word word = passage.word(i);
    boolean alone = i + 1 == passage.size() || !passage.word(i + 1).isCapitalised();
    if (headLast || i == 0 || !alone || !word.isCapitalised() || word.has(Feature.PLURAL)) {
      return false;
    }
    boolean country = passage.word(i - 1).has(Feature.FEMININE) && word.is(WordClass.DEMONYM);
    return word.lemmaIs(WordClass.DEMONYM)
        && passage.word(i - 1).is(WordClass.DEFINITE)
        && !country;
  }

  private boolean isNamePart(int i, boolean inside) {
    Word word = passage.word(i);
    if (!inside && (endsTitle(i) || startsTitle(i) || isSomebodyOf(i))) {
      return false;
    }
    if (word.isCapitalised()) {
      boolean starter =
          i == 0
              && (word.pos() != Pos.PROPN || word.is(WordClass.QUESTION) || isSortAlone(i))
              && !opensBodysName(i)
              && !names.isGiven(word.text())
              && !isAcronym(word);
      boolean article = (word.is(WordClass.DEFINITE) || word.pos() == Pos.DET) && !isNameArticle(i);
      boolean small = word.pos() == Pos.ADP && word.is(WordClass.GENITIVE);
      return inside || !starter && !article && !small && !isRoleNoun(i) && !isSpelt(i);
    }
    if (inside && headLast && (ownsName(i) || linksName(i) || word.pos() == Pos.CCONJ)) {
      return true;
    }
    boolean joint = !(word.is(WordClass.GENITIVE) && isRoleNoun(Math.max(0, i - 1)));
    return inside
        && joint
        && particles.opensName(i)
        && isGiven(Math.max(0, i - 1)) | !word.is(WordClass.GENITIVE);
  }

  /** Whether a noun for bodies is an acronym and names none of them: <i>une ONG</i>. */
  private boolean isSpelt(int i) {
    return isAcronym(passage.word(i)) && kindOf(i).isPresent();
  }

  /** Whether a noun for bodies has its capital from the sentence: <i>Charity hit by thieves</i>. */
  private boolean isSortAlone(int i) {
    boolean more = i + 2 < passage.size();
    boolean name = i + 1 < passage.size() && passage.word(i + 1).isCapitalised();
    boolean sort =
        headLast
            && more
            && !passage.word(i).features().isEmpty()
            && passage.word(i + 1).is(WordClass.GENERAL_BODY)
            && passage.word(i + 2).isCapitalised();
    return sort || passage.word(i).is(WordClass.GENERAL_BODY) && !name;
  }

  /** Whether an adjective with a capital starts a body's name: <i>Great Western Coast said</i>. */
  private boolean opensBodysName(int i) {
    if (!headLast || passage.word(i).pos() != Pos.ADJ) {
      return false;
    }
    int last = i;
    while (last + 1 < passage.size() && passage.word(last + 1).isCapitalised()) {
      last++;
      if (isGiven(last) || isRoleNoun(last) || names.isTitle(passage.word(last).text())) {
        return false;
      }
    }
    boolean several = last == i + 1 && passage.word(last).has(Feature.PLURAL);
    boolean ends = last + 1 == passage.size() || passage.word(last + 1).isVerb();
    return last > i && !several && ends;
  }

  /** Whether a possessive stands within a body's name: <i>the Dockers' Union</i>. */
  private boolean ownsName(int i) {
    Word owner = passage.word(Math.max(0, i - 1));
    boolean several = owner.has(Feature.PLURAL) && !owner.lemma().equals(owner.form());
    int last = i;
    while (last + 1 < passage.size() && passage.word(last + 1).isCapitalised()) {
      last++;
    }
    boolean body =
        last > i
            && kindOf(last)
                .filter(k -> k == NounLexicon.Kind.ORGANIZATION || k == NounLexicon.Kind.OUTLET)
                .isPresent();
    return passage.word(i).pos() == Pos.PART && several && owner.isCapitalised() && body;
  }

  /** Whether a preposition stands within a body's name: <i>the Department for Ports</i>. */
  private boolean linksName(int i) {
    Word word = passage.word(i);
    boolean body =
        i > 0
            && passage.word(i - 1).isCapitalised()
            && kindOf(i - 1).filter(k -> k == NounLexicon.Kind.ORGANIZATION).isPresent();
    boolean name = i + 1 < passage.size() && passage.word(i + 1).isCapitalised();
    return body && name && word.pos() == Pos.ADP && word.is(WordClass.ROLE_LINK) && !isGiven(i + 1);
  }

  /** Whether a capitalised article within a sentence belongs to a name: <i>M. Le Goff</i>. */
  private boolean isNameArticle(int i) {
    return i > 0
        && passage.word(i).is(WordClass.NAME_PARTICLE)
        && passage.word(i - 1).pos() != Pos.QUOTE
        && i + 1 < passage.size()
        && passage.word(i + 1).isCapitalised();
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
    while (i > phrase.first() && names.isTitle(passage.word(i).text()) && isBinding(i - 1)) {
      i--;
    }
    boolean role = isRoleNoun(phrase.head());
    boolean personal = isGiven(from) || names.isTitle(passage.word(from - 1).text());
    if (role && !personal && i > phrase.head() && isCommon(i) && !isRoleNoun(i)) {
      return true;
    }
    while (i > phrase.first() && (passage.word(i).pos() == Pos.ADJ || !role && !isBinding(i))) {
      i--;
    }
    return isBinding(i) || passage.word(i).pos() == Pos.DET && i > phrase.first();
  }

  private boolean isCommon(int i) {
    return passage.word(i).pos() == Pos.NOUN && !passage.word(i).isCapitalised();
  }

  private boolean isBinding(int i) {
    Word word = passage.word(i);
    return word.pos() == Pos.ADP || word.pos() == Pos.PART || word.is(WordClass.GENITIVE);
  }

  private static boolean isAcronym(Word word) {
    return word.text().length() > 1 && word.text().chars().allMatch(Character::isUpperCase);
  }

  private boolean isAcronym(Row row) {
    String words = words(row.from, row.to);
    return row.from == row.to && words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static boolean isPeople(NounLexicon.Kind kind) {
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
    if (isNamesake(row)) {
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
    return headLast
        && !row.titled
        && row.to > row.from + 1
        && last.form().equals(last.lemma())
        && kindOf(row.to).filter(k -> k == NounLexicon.Kind.ORGANIZATION).isPresent();
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
      Optional<NounLexicon.Kind> kind = kindOf(i).filter(k -> !isPeople(k));
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
