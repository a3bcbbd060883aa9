package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.CueLexicon;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.text.Span;

/**
 * Finds the subject of a verb group, before it or after it.
 *
 * <p>Before a verb, the nearest mention that nothing governs: no preposition, no verb on its left;
 * across relative clauses, insertions and verbs in a row. A relative pronoun hands over to the
 * mention before it. A row of verbs shares the subject of its first.
 *
 * <pre>{@code
 * "Léa, qui a vu le maire, a ri."  before([a ri])  →  [Léa]
 * }</pre>
 */
public final class SubjectFinder {

  private static final int FARTHEST = 60;

  private final Parse parse;
  private final CueLexicon cues;

  /** A finder of the subjects in one passage. */
  public SubjectFinder(Parse parse, CueLexicon cues) {
    this.parse = parse;
    this.cues = cues;
  }

  /** The subject that stands before a verb group, or is bound to it by a hyphen. */
  public Optional<Mention> before(VerbGroup verb) {
    return before(verb, 0);
  }

  private Optional<Mention> before(VerbGroup verb, int depth) {
    return subject(verb, depth).filter(m -> !isNobody(m));
  }

  /** Whether a pronoun stands for nobody: <i>il faut</i> · <i>il est possible de</i>. */
  private boolean isNobody(Mention mention) {
    int i = mention.last() + 1;
    if (!parse.is(mention.head(), WordClass.IMPERSONAL_SUBJECT) || parse.verb(i).isEmpty()) {
      return false;
    }
    VerbGroup verb = parse.verb(i).get();
    int next = verb.last() + 1;
    while (parse.isPos(next, Pos.ADV)) {
      next++;
    }
    boolean quality =
        parse.isPos(next, Pos.ADJ) || parse.isPos(next, Pos.NOUN) && next == verb.last() + 1;
    int that = quality ? next + 1 : next;
    boolean complement =
        parse.isComplementiser(that)
            || parse.is(that, WordClass.INFINITIVE_MARKER)
                && parse.verb(that + 1).filter(v -> !v.isFinite()).isPresent();
    boolean copula = parse.word(verb.head()).lemmaIs(WordClass.PASSIVE_AUXILIARY);
    return parse.word(verb.head()).lemmaIs(WordClass.IMPERSONAL_VERB)
        || copula && complement
        || isThere(verb);
  }

  /** Whether a verb says that something exists: <i>y a</i>. */
  private boolean isThere(VerbGroup verb) {
    for (int i = verb.first(); i < verb.head(); i++) {
      if (parse.is(i, WordClass.EXISTENTIAL)) {
        return parse.word(verb.head()).lemmaIs(WordClass.AUXILIARY);
      }
    }
    return false;
  }

  private Optional<Mention> subject(VerbGroup verb, int depth) {
    if (verb.inverted() >= 0) {
      return parse.mention(verb.inverted());
    }
    if (depth > 8) {
      return Optional.empty();
    }
    if (verb.form() == Feature.PRESENT_PARTICIPLE) {
      return ofParticiple(verb, depth);
    }
    if (verb.form() == Feature.INFINITIVE) {
      return ofInfinitive(verb, depth);
    }
    if (verb.form() == Feature.PAST_PARTICIPLE) {
      return previousVerb(verb.first()).flatMap(v -> before(v, depth + 1));
    }
    return acrossRelative(verb).or(() -> scan(verb, verb.first() - 1, depth));
  }

  /**
   * The subject that a relative clause between commas parts from its verb, whatever clauses that
   * holds: <i>Ada Poe, who left because she was ill, said</i>.
   */
  private Optional<Mention> acrossRelative(VerbGroup verb) {
    int close = verb.first() - 1;
    if (!parse.isMark(close, ",")) {
      return Optional.empty();
    }
    int from = close - 1;
    while (from > 0 && !parse.isMark(from, ",;:–—") && !parse.isQuote(from)) {
      from--;
    }
    int open = from;
    boolean relative = parse.isMark(open, ",") && isRelative(open + 1);
    long clauses =
        parse.verbs().stream()
            .filter(v -> v.isFinite() && v.first() > open && v.last() < close)
            .count();
    return relative && clauses > 1
        ? parse.mention(open - 1).filter(m -> m.last() == open - 1 && !isGoverned(m))
        : Optional.empty();
  }

  private Optional<Mention> scan(VerbGroup verb, int from, int depth) {
    int i = beforeAside(from);
    boolean adjacent = i == from;
    int stop = Math.max(0, i - FARTHEST);
    while (i >= stop) {
      Optional<Mention> mention = parse.mention(i);
      Optional<VerbGroup> other = parse.verb(i);
      if (parse.is(i, WordClass.RELATIVE_SUBJECT) && isRelative(i)) {
        if (adjacent) {
          return antecedent(i);
        }
        i--;
      } else if (mention.isPresent()) {
        Mention m = mention.get();
        if (isStress(m)) {
          i = m.first() - 2;
          adjacent = false;
        } else if (isInRow(m)) {
          i = parse.mention(m.first() - 2).orElseThrow().first() - 2;
          adjacent = false;
        } else if (adjacent && isGoverned(m) && SettingName.behind(parse, m).isPresent()) {
          return SettingName.behind(parse, m);
        } else if (isGoverned(m) && !(adjacent && opensClause(m.first() - 1))) {
          i = m.first() - 2;
          adjacent = false;
        } else {
          Optional<VerbGroup> left = parse.verb(m.first() - 1);
          boolean main =
              left.isPresent() && left.get().isFinite() && !isRelative(left.get().first() - 1);
          if (left.isEmpty() || adjacent && main) {
            return Optional.of(m);
          }
          if (main) {
            return before(left.get(), depth + 1);
          }
          i = left.get().first() - 1;
          adjacent = false;
        }
      } else if (other.isPresent()) {
        VerbGroup o = other.get();
        int relative = relativeStart(o);
        if (relative >= 0) {
          i = relative - 1;
          adjacent = false;
          continue;
        }
        if (o.isFinite() && !isRelative(o.first() - 1)) {
          return o.head() == verb.head() ? Optional.empty() : before(o, depth + 1);
        }
        i = o.first() - 1;
        adjacent = false;
      } else if (parse.isPos(i, Pos.CCONJ)) {
        Optional<VerbGroup> shared = sayingBefore(verb).or(() -> previousVerb(verb.first()));
        if (shared.isPresent()) {
          return before(shared.get(), depth + 1);
        }
        i--;
        adjacent = false;
      } else if (parse.isMark(i, "–—-)")) {
        i = asideStart(i) - 1;
        adjacent = false;
      } else if (isBoundary(i)) {
        return Optional.empty();
      } else {
        adjacent &= parse.isPos(i, Pos.ADV) || parse.isPos(i, Pos.PART) || closesAside(i);
        i--;
      }
    }
    return Optional.empty();
  }

  /** Whether a comma closes the words beside a name: <i>said the mayor, Ada Poe, had gone</i>. */
  private boolean closesAside(int i) {
    return parse.isMark(i, ",") && parse.mention(i - 1).filter(this::isApposed).isPresent();
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
    return left.filter(this::isGoverned)
        .flatMap(m -> parse.mention(m.first() - 2))
        .filter(m -> m.form() == Mention.Form.DESCRIPTION)
        .isPresent();
  }

  /** Whether a preposition can open a clause as well: <i>hours after the agency warned</i>. */
  private boolean opensClause(int i) {
    return parse.is(i, WordClass.SUBORDINATOR) && parse.mention(i - 1).isEmpty();
  }

  private boolean isRelative(int i) {
    return parse.is(i, WordClass.RELATIVE_SUBJECT)
        && (parse.isPos(i, Pos.PRON) || parse.isPos(i, Pos.SCONJ));
  }

  /** Where the relative clause of a verb starts that has a subject of its own; or -1. */
  private int relativeStart(VerbGroup verb) {
    for (int k = verb.first() - 1; k > Math.max(0, verb.first() - 10); k--) {
      if (parse.isMark(k, ",")) {
        return -1;
      }
      if (parse.is(k, WordClass.COMPLEMENTISER)
          && parse.isMark(k - 1, ",")
          && parse.mention(k - 2).isPresent()) {
        return k;
      }
      if (opensObjectRelative(k, verb)) {
        return k;
      }
      boolean governed = parse.isPos(k - 1, Pos.ADP) && isRelative(k);
      if (parse.is(k, WordClass.RELATIVE) && !parse.isPos(k, Pos.ADV) || governed) {
        return governed ? k - 1 : k;
      }
    }
    return -1;
  }

  /** Whether a conjunction takes up the noun before it: <i>the list that she drew up</i>. */
  private boolean opensObjectRelative(int i, VerbGroup verb) {
    Optional<Mention> noun = parse.mention(i - 1);
    return parse.is(i, WordClass.COMPLEMENTISER)
        && noun.isPresent()
        && noun.get().form() != Mention.Form.PRONOUN
        && parse.verb(noun.get().first() - 1).isEmpty()
        && parse.mention(i + 1).filter(m -> m.last() + 1 == verb.first()).isPresent();
  }

  /** The mention that a relative pronoun takes up. */
  private Optional<Mention> antecedent(int pronoun) {
    int i = pronoun - 1;
    if (parse.isMark(i, ",")) {
      i--;
    }
    Optional<Mention> antecedent = parse.mention(i);
    int last = i;
    return antecedent
        .filter(m -> !m.voice())
        .flatMap(
            m ->
                m.inside().stream()
                    .filter(n -> n.last() == last && n.kind() == ActorKind.PERSON)
                    .findFirst())
        .or(() -> antecedent);
  }

  private Optional<VerbGroup> previousVerb(int before) {
    List<VerbGroup> verbs = parse.verbs();
    for (int v = verbs.size() - 1; v >= 0; v--) {
      VerbGroup verb = verbs.get(v);
      if (verb.last() < before && verb.isFinite()) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  private Optional<VerbGroup> nextFinite(int after) {
    return parse.finiteFrom(after);
  }

  private Optional<Mention> ofParticiple(VerbGroup verb, int depth) {
    int i = verb.first() - 1;
    while (parse.isPos(i, Pos.ADV)) {
      i--;
    }
    if (parse.is(i, WordClass.COMPARISON) && parse.mention(i - 1).isPresent()) {
      return parse.mention(i - 1);
    }
    boolean gerund = parse.is(i, WordClass.GERUND_MARKER);
    Optional<Mention> left = parse.mention(i);
    if (left.isPresent() && !gerund && left.get().form() != Mention.Form.PRONOUN) {
      return left.filter(Mention::voice)
          .or(() -> mainSubject(verb, depth).filter(Mention::voice))
          .or(() -> left);
    }
    return mainSubject(verb, depth);
  }

  /** The subject of the verb that a participle leans on. */
  private Optional<Mention> mainSubject(VerbGroup verb, int depth) {
    Optional<VerbGroup> main = sayingBefore(verb).or(() -> previousVerb(verb.first()));
    if (main.isEmpty()) {
      return nextFinite(verb.last() + 1).flatMap(v -> before(v, depth + 1));
    }
    VerbGroup found = main.get();
    return before(found, depth + 1).or(() -> isInverted(found) ? after(found) : Optional.empty());
  }

  /** Whether a verb can stand before its subject: it opens the sentence or an insertion. */
  private boolean isInverted(VerbGroup verb) {
    int i = verb.first() - 1;
    return i < 0
        || parse.isMark(i, ",–—-")
        || parse.isQuote(i)
        || parse.is(i, WordClass.COMPARISON)
        || parse.isPos(i, Pos.ADV);
  }

  /** The first verb of saying before a participle: its subject goes on speaking. */
  private Optional<VerbGroup> sayingBefore(VerbGroup participle) {
    return parse.verbs().stream()
        .filter(v -> v.last() < participle.first() && v.isFinite())
        .filter(
            v ->
                cues.startingWith(parse.word(v.head()).lemma()).stream()
                    .anyMatch(SubjectFinder::says))
        .findFirst();
  }

  private static boolean says(Cue cue) {
    return cue.kind() == Cue.Kind.VERB && cue.takes(Frame.CLAUSE);
  }

  private Optional<Mention> ofInfinitive(VerbGroup verb, int depth) {
    return previousVerb(verb.first()).flatMap(v -> before(v, depth + 1));
  }

  /** The subject that stands after a verb group: <i>a dit jeudi à la presse le maire</i>. */
  public Optional<Mention> after(VerbGroup verb) {
    return from(verb.last() + 1);
  }

  /** The first mention from word {@code first} on that nothing governs. */
  public Optional<Mention> from(int first) {
    int i = first;
    int skipped = 0;
    while (parse.has(i) && skipped < 8) {
      Optional<Mention> mention = parse.mention(i);
      if (mention.isPresent()) {
        return mention;
      }
      boolean time = parse.is(i, WordClass.TIME_NOUN);
      if (parse.isPos(i, Pos.ADP) && parse.mention(i + 1).isPresent()) {
        i = parse.mention(i + 1).get().last() + 1;
      } else if (parse.isPos(i, Pos.ADV)
          || time
          || parse.isPos(i, Pos.ADP)
          || parse.isPos(i, Pos.DET)
          || parse.isPos(i, Pos.NUM)
          || parse.isPos(i, Pos.ADJ)) {
        i++;
      } else {
        return Optional.empty();
      }
      skipped++;
    }
    return Optional.empty();
  }

  /** Whether a preposition stands before a mention. */
  public boolean isGoverned(Mention mention) {
    int i = mention.first() - 1;
    if (parse.is(i, WordClass.CONTRACTED) && parse.isPos(i + 1, Pos.ADV)) {
      return false; // au moins deux
    }
    return parse.isPos(i, Pos.ADP) && !parse.is(i, WordClass.GERUND_MARKER)
        || parse.isPos(i, Pos.ADP) && parse.verb(i + 1).isEmpty();
  }

  /** Number of the first word of a mention and of those joined to it before a verb. */
  public int joinedFirst(Mention mention, VerbGroup verb) {
    int start = joined(mention, verb).start();
    int i = mention.first();
    while (i > 0 && parse.word(i - 1).span().start() >= start) {
      i--;
    }
    return i;
  }

  /** The words of a mention together with those joined to it: <i>Roy et Blanc</i>. */
  Span joined(Mention mention, VerbGroup verb) {
    int i = mention.first() - 1;
    int before = isRepeated(i) ? i - 2 : i - 1;
    boolean joins =
        parse.isPos(i, Pos.CCONJ)
            && parse.is(i, WordClass.COORDINATOR)
            && mention.last() < verb.first()
            && parse.mention(before).isPresent();
    if (joins) {
      Mention left = parse.mention(before).get();
      boolean governed = isGoverned(left) || parse.verb(left.first() - 1).isPresent();
      if (!governed) {
        return left.span().union(mention.span());
      }
    }
    return mention.first() > verb.last() ? enumerated(mention) : mention.span();
  }

  /**
   * Whether a conjunction behind a comma stands before the first of a row too: <i>ni A, ni B</i>.
   */
  private boolean isRepeated(int and) {
    return parse.isMark(and - 1, ",")
        && parse
            .mention(and - 2)
            .map(m -> m.first() - 1)
            .filter(i -> parse.isPos(i, Pos.CCONJ))
            .filter(i -> parse.word(i).lemma().equals(parse.word(and).lemma()))
            .isPresent();
  }

  /** Whether a mention holds a comma, and so one that closes it stands behind it. */
  private boolean isApposed(Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      if (parse.isMark(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** A mention with those that follow it in a row which a coordinator ends. */
  private Span enumerated(Mention first) {
    Mention last = first;
    while (true) {
      int j = last.last() + 1;
      boolean comma = parse.isMark(j, ",");
      int k = comma ? j + 1 : j;
      boolean and = parse.isPos(k, Pos.CCONJ) && parse.is(k, WordClass.COORDINATOR);
      int next = and ? k + 1 : k;
      Optional<Mention> other = parse.mention(next).filter(m -> m.first() == next);
      boolean joins = and ? !comma || isApposed(last) : comma;
      if (!joins || other.isEmpty() || parse.verb(other.get().last() + 1).isPresent()) {
        return first.span();
      }
      last = other.get();
      if (and) {
        return first.span().union(last.span());
      }
    }
  }
}
