package org.selon.engine.mention;

import java.util.Optional;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * Tells of single words whether they can be part of a proper name, and of which kind.
 *
 * <pre>{@code
 * "le ministre de l’Intérieur Jean Roy"   Jean   a given name
 *                                         ministre  a noun for people, no part of a name
 * }</pre>
 *
 * @param passage where the words stand
 * @param names given names, titles and outlets
 * @param nouns the nouns that head sources
 * @param headLast whether the last noun of a row of nouns is the head, as in English
 */
record NameParts(Passage passage, NameLexicon names, NounLexicon nouns, boolean headLast) {

  /** What a noun makes of its mention, by its lemma or, for an acronym, its form. */
  Optional<NounLexicon.Kind> kindOf(int i) {
    Word word = passage.word(i);
    return nouns.kind(word.lemma()).or(() -> nouns.kind(word.form()));
  }

  /** Whether a word tells a person's country behind an article: <i>l’Italien Ugo Ferri</i>. */
  boolean isDemonym(int i) {
    Word word = passage.word(i);
    boolean body = headLast && i + 1 < passage.size() && !isGiven(i + 1);
    return word.isCapitalised()
        && word.lemmaIs(WordClass.DEMONYM)
        && passage.word(i - 1).is(WordClass.DEFINITE)
        && !body;
  }

  boolean isGiven(int i) {
    Word word = passage.word(i);
    int hyphen = word.text().indexOf('-');
    String start = hyphen > 0 ? word.text().substring(0, hyphen) : word.text();
    return word.isCapitalised() && (names.isGiven(word.text()) || names.isGiven(start));
  }

  /**
   * Whether a word is a capitalised common noun that starts a body's name: <i>Maison Blanche</i>.
   */
  boolean isThing(int i) {
    return passage.word(i).pos() == Pos.NOUN && kindOf(i).isEmpty();
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

  /** Whether a name is but the first part of an adjective: <i>the Leeds-based firm</i>. */
  private boolean isLikened(int i) {
    String text = passage.word(i).text();
    int hyphen = text.lastIndexOf('-');
    return headLast
        && hyphen > 0
        && text.length() - hyphen > 3
        && Character.isLowerCase(text.charAt(hyphen + 1))
        && i + 1 < passage.size();
  }

  boolean isNamePart(int i, boolean inside) {
    Word word = passage.word(i);
    if (!inside && (endsTitle(i) || startsTitle(i) || isSomebodyOf(i) || isLikened(i))) {
      return false;
    }
    if (word.isCapitalised()) {
      boolean starter =
          i == 0
              && (word.pos() != Pos.PROPN || word.is(WordClass.QUESTION) || isSortAlone(i))
              && !opensBodysName(i)
              && !names.isGiven(word.text())
              && !(i + 1 < passage.size() && passage.word(i + 1).isMark("&"))
              && !isAcronym(word);
      boolean article = (word.is(WordClass.DEFINITE) || word.pos() == Pos.DET) && !isNameArticle(i);
      boolean small = word.pos() == Pos.ADP && word.is(WordClass.GENITIVE);
      return inside || !starter && !article && !small && !isRoleNoun(i) && !isSpelt(i);
    }
    if (inside && word.isMark("&")) {
      return i + 1 < passage.size() && passage.word(i + 1).isCapitalised();
    }
    if (inside && headLast && (ownsName(i) || linksName(i) || word.pos() == Pos.CCONJ)) {
      return true;
    }
    boolean joint = !(word.is(WordClass.GENITIVE) && isRoleNoun(Math.max(0, i - 1)));
    return inside
        && joint
        && new Particles(passage).opensName(i)
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
    int next = i + 1 < passage.size() && passage.word(i + 1).is(WordClass.DEFINITE) ? i + 2 : i + 1;
    boolean name = next < passage.size() && passage.word(next).isCapitalised();
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

  boolean isBinding(int i) {
    Word word = passage.word(i);
    return word.pos() == Pos.ADP || word.pos() == Pos.PART || word.is(WordClass.GENITIVE);
  }

  static boolean isAcronym(Word word) {
    return word.text().length() > 1 && word.text().chars().allMatch(Character::isUpperCase);
  }
}
