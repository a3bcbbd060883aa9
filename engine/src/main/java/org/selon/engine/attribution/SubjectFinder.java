package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.CueLexicon;
import org.selon.engine.lexicon.Frame;
import org.selon.engine.lexicon.WordClass;
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

  private final Parse parse;
  private final CueLexicon cues;
  private final RelativeClauses relatives;
  private final SubjectRow row;

  /** A finder of the subjects in one passage. */
  public SubjectFinder(Parse parse, CueLexicon cues) {
    this.parse = parse;
    this.cues = cues;
    this.relatives = new RelativeClauses(parse);
    this.row = new SubjectRow(parse);
  }

  /** The subject that stands before a verb group, or is bound to it by a hyphen. */
  public Optional<Mention> before(VerbGroup verb) {
    return before(verb, 0);
  }

  /** The same, so many verbs away from the one first asked for. */
  Optional<Mention> before(VerbGroup verb, int depth) {
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
    return new Insertions(parse, relatives)
        .subjectBefore(verb)
        .or(() -> new SubjectScan(parse, this, relatives, verb, depth).subject());
  }

  /**
   * The last verb of saying, or else the last finite verb, before a verb that shares its subject.
   */
  Optional<VerbGroup> leading(VerbGroup verb) {
    return sayingBefore(verb).or(() -> previousVerb(verb.first()));
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
    if (left.isPresent() && !gerund && isOwnSubject(left.get())) {
      return left;
    }
    if (left.isPresent() && !gerund && left.get().form() != Mention.Form.PRONOUN) {
      return left.filter(Mention::voice)
          .or(() -> mainSubject(verb, depth).filter(Mention::voice))
          .or(() -> left);
    }
    return mainSubject(verb, depth);
  }

  /** Whether some of those before are meant: <i>, with one saying</i>, <i>, each saying</i>. */
  private boolean isOwnSubject(Mention mention) {
    int i = mention.first() - 1;
    return parse.is(mention.head(), WordClass.INDEFINITE)
        && mention.form() == Mention.Form.PRONOUN
        && (parse.is(i, WordClass.INTERLOCUTOR) || parse.isMark(i, ","));
  }

  /** The subject of the verb that a participle leans on. */
  private Optional<Mention> mainSubject(VerbGroup verb, int depth) {
    Optional<VerbGroup> main = leading(verb);
    if (main.isEmpty()) {
      return parse.finiteFrom(verb.last() + 1).flatMap(v -> before(v, depth + 1));
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

  /** The first verb of saying before another: its subject goes on speaking. */
  private Optional<VerbGroup> sayingBefore(VerbGroup verb) {
    return parse.verbs().stream()
        .filter(v -> v.last() < verb.first() && v.isFinite())
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
    int quality = verb.first() - (parse.is(verb.first(), WordClass.INFINITIVE_PARTICLE) ? 1 : 2);
    return previousVerb(verb.first())
        .flatMap(v -> before(v, depth + 1).or(() -> isInverted(v) ? after(v) : Optional.empty()))
        .filter(m -> !(parse.isPos(quality, Pos.ADJ) && parse.is(m.head(), WordClass.NEUTER)));
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

  /** Number of the first word of a mention and of those joined to it before a verb. */
  public int joinedFirst(Mention mention, VerbGroup verb) {
    return row.first(mention, verb);
  }

  /** The words of a mention together with those joined to it: <i>Roy et Blanc</i>. */
  Span joined(Mention mention, VerbGroup verb) {
    return row.words(mention, verb);
  }
}
