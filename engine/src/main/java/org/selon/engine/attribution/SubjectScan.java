package org.selon.engine.attribution;

import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;

/**
 * The way from one verb leftwards to its subject, across what stands between the two.
 *
 * <pre>{@code
 * "The mayor, on a visit to Fintry (her third), said …"   →  [The mayor]
 * }</pre>
 *
 * <p>Goes one way once: made anew for each verb.
 */
final class SubjectScan {

  private static final int FARTHEST = 60;

  private final Parse parse;
  private final SubjectFinder subjects;
  private final RelativeClauses relatives;
  private final VerbGroup verb;
  private final int depth;

  /** Number of the word that it has come to. */
  private int at;

  /** Whether hardly more than adverbs stands between the verb and here. */
  private boolean adjacent;

  private Optional<Mention> found = Optional.empty();

  /**
   * @param depth how many verbs lie between this one and the one first asked for
   */
  SubjectScan(
      Parse parse, SubjectFinder subjects, RelativeClauses relatives, VerbGroup verb, int depth) {
    this.parse = parse;
    this.subjects = subjects;
    this.relatives = relatives;
    this.verb = verb;
    this.depth = depth;
  }

  /** The subject, if there is one on the way. */
  Optional<Mention> subject() {
    int last = verb.first() - 1;
    at = beforeAside(last);
    adjacent = at == last;
    int stop = Math.max(0, at - FARTHEST);
    boolean over = false;
    while (!over && at >= stop) {
      over = isOver();
    }
    return found;
  }

  /** Looks at one word and goes on to the left of it, unless the way ends here. */
  private boolean isOver() {
    Optional<Mention> mention = parse.mention(at);
    Optional<VerbGroup> other = parse.verb(at);
    if (relatives.isPronoun(at)) {
      return adjacent ? end(relatives.antecedent(at)) : goOn(at - 1);
    }
    if (mention.isPresent()) {
      return isOver(mention.get());
    }
    if (other.isPresent()) {
      return isOver(other.get());
    }
    if (parse.isPos(at, Pos.CCONJ)) {
      Optional<VerbGroup> leading = subjects.leading(verb);
      return leading.isPresent() ? end(subjects.before(leading.get(), depth + 1)) : goOn(at - 1);
    }
    if (parse.isMark(at, "–—-)")) {
      return goOn(asideStart(at) - 1);
    }
    if (isBoundary(at)) {
      return end(Optional.empty());
    }
    adjacent &=
        parse.isPos(at, Pos.ADV)
            || parse.isPos(at, Pos.PART)
            || parse.is(at, WordClass.REFLEXIVE)
            || closesAside(at);
    at--;
    return false;
  }

  private boolean isOver(Mention mention) {
    if (isStress(mention)) {
      return goOn(mention.first() - 2);
    }
    if (isInRow(mention)) {
      return goOn(parse.mention(mention.first() - 2).orElseThrow().first() - 2);
    }
    boolean governed = parse.isGoverned(mention);
    Optional<Mention> name =
        adjacent && governed ? SettingName.behind(parse, mention) : Optional.empty();
    if (name.isPresent()) {
      return end(name);
    }
    if (governed && !(adjacent && opensClause(mention.first() - 1))) {
      return goOn(mention.first() - 2);
    }
    Optional<VerbGroup> left = parse.verb(mention.first() - 1);
    boolean main =
        left.filter(v -> v.isFinite() && !relatives.isPronoun(v.first() - 1)).isPresent();
    if (left.isEmpty() || adjacent && main) {
      return end(Optional.of(mention));
    }
    return main ? end(subjects.before(left.get(), depth + 1)) : goOn(left.get().first() - 1);
  }

  private boolean isOver(VerbGroup other) {
    int relative = relatives.start(other);
    if (relative >= 0) {
      return goOn(relative - 1);
    }
    if (other.isFinite() && !relatives.isPronoun(other.first() - 1)) {
      boolean same = other.head() == verb.head();
      return end(same ? Optional.empty() : subjects.before(other, depth + 1));
    }
    return goOn(other.first() - 1);
  }

  private boolean goOn(int next) {
    at = next;
    adjacent = false;
    return false;
  }

  private boolean end(Optional<Mention> subject) {
    found = subject;
    return true;
  }

  /** Whether a comma closes the words beside a name: <i>said the mayor, Ada Poe, had gone</i>. */
  private boolean closesAside(int i) {
    return parse.isMark(i, ",") && parse.mention(i - 1).filter(parse::hasComma).isPresent();
  }

  /**
   * The word before the aside with a participle that a comma at {@code i} ends; else {@code i}:
   * <i>La radio, citant un témoin qui se tait car il tremble, dit</i>.
   */
  private int beforeAside(int i) {
    if (!parse.isMark(i, ",")) {
      return i;
    }
    for (int k = i - 1; k > 0 && !parse.isMark(k, ";:"); k--) {
      boolean participle =
          parse.verb(k + 1).filter(v -> v.form() == Feature.PRESENT_PARTICIPLE).isPresent();
      if (parse.isMark(k, ",") && participle && parse.mention(k - 1).isPresent()) {
        return k - 1;
      }
    }
    return i;
  }

  /** Whether a pronoun between commas only stresses the subject before it. */
  private boolean isStress(Mention mention) {
    return parse.is(mention.head(), WordClass.TONIC)
        && parse.isMark(mention.first() - 1, ",")
        && parse.isMark(mention.last() + 1, ",");
  }

  /** Where an aside begins that the dash or parenthesis at {@code i} ends; else {@code i}. */
  private int asideStart(int i) {
    String opening = parse.isMark(i, ")") ? "(" : "–—-";
    for (int k = i - 1; k > 0; k--) {
      if (parse.isMark(k, opening)) {
        return k;
      }
    }
    return i;
  }

  private boolean isBoundary(int i) {
    return parse.isMark(i, ";:")
        || parse.isComplementiser(i)
        || parse.is(i, WordClass.SUBORDINATOR) && parse.isPos(i, Pos.SCONJ);
  }

  /** Whether a mention is joined to one that belongs to a noun: <i>talks between A and B</i>. */
  private boolean isInRow(Mention mention) {
    int and = mention.first() - 1;
    Optional<Mention> left =
        parse.isPos(and, Pos.CCONJ) ? parse.mention(and - 1) : Optional.empty();
    return left.filter(parse::isGoverned)
        .flatMap(m -> parse.mention(m.first() - 2))
        .filter(m -> m.form() == Mention.Form.DESCRIPTION)
        .isPresent();
  }

  /** Whether a preposition can open a clause as well: <i>hours after the agency warned</i>. */
  private boolean opensClause(int i) {
    return parse.is(i, WordClass.SUBORDINATOR) && parse.mention(i - 1).isEmpty();
  }
}
