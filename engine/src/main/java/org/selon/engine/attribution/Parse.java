package org.selon.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.quotation.Quotation;
import org.selon.engine.text.Span;

/**
 * A passage with its verb groups and mentions at hand by word number.
 *
 * <pre>{@code
 * parse.verb(3)     // the verb group that the fourth word belongs to
 * parse.mention(0)  // the mention that the first word belongs to
 * }</pre>
 *
 * <p>Looking outside the passage is allowed everywhere and finds nothing. Immutable.
 */
public final class Parse {

  private static final int LONGEST_TOPIC = 8;

  private final Passage passage;
  private final List<VerbGroup> verbs;
  private final List<Mention> mentions;
  private final VerbGroup[] verbAt;
  private final Mention[] mentionAt;

  /** A parse of a passage with its verb groups and mentions, both in text order. */
  public Parse(Passage passage, List<VerbGroup> verbs, List<Mention> mentions) {
    this.passage = passage;
    this.mentions = List.copyOf(mentions);
    this.verbs = verbs.stream().filter(v -> !isWithin(v, mentions)).toList();
    this.verbAt = new VerbGroup[passage.size()];
    this.mentionAt = new Mention[passage.size()];
    for (Mention mention : mentions) {
      for (int i = mention.first(); i <= mention.last(); i++) {
        mentionAt[i] = mention;
      }
    }
    for (VerbGroup verb : this.verbs) {
      for (int i = verb.first(); i <= verb.last(); i++) {
        verbAt[i] = verb;
      }
    }
  }

  /** Whether a verb is a participle between the words of a noun phrase: <i>a leaked memo</i>. */
  private static boolean isWithin(VerbGroup verb, List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.first() < verb.first() && verb.last() < m.head());
  }

  /** The passage. */
  public Passage passage() {
    return passage;
  }

  /** Its verb groups in text order. */
  public List<VerbGroup> verbs() {
    return verbs;
  }

  /** Its mentions in text order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Whether this is the first line of the document, by itself. */
  boolean isHeadline() {
    return passage.sentence().sentence().block() == 0 && passage.within().isEmpty();
  }

  /** Number of words. */
  public int size() {
    return passage.size();
  }

  /** The word of a number, which must be there. */
  public Word word(int i) {
    return passage.word(i);
  }

  /** Whether there is a word of that number. */
  public boolean has(int i) {
    return i >= 0 && i < passage.size();
  }

  /** Whether word {@code i} belongs to a closed class. */
  public boolean is(int i, WordClass c) {
    return has(i) && word(i).is(c);
  }

  /** Whether word {@code i} opens a reported clause, and is no pronoun or article. */
  boolean isComplementiser(int i) {
    if (!is(i, WordClass.COMPLEMENTISER)) {
      return false;
    }
    boolean subject = verb(i + 1).filter(v -> v.first() == i + 1 && v.isFinite()).isPresent();
    boolean article = isPos(i, Pos.DET) && !ClauseStart.behind(this, i);
    return isPos(i, Pos.SCONJ) || !subject && !article;
  }

  /** Whether word {@code i} is one of some marks. */
  public boolean isMark(int i, String marks) {
    return has(i) && word(i).isMark(marks);
  }

  /** Whether word {@code i} has a part of speech. */
  public boolean isPos(int i, Pos pos) {
    return has(i) && word(i).pos() == pos;
  }

  /** Whether a whole quotation stands as word {@code i}. */
  public boolean isQuote(int i) {
    return has(i) && word(i).pos() == Pos.QUOTE;
  }

  /** The quotation that stands as word {@code i}. */
  Quotation quotation(int i) {
    return passage.folded().get(i);
  }

  /** What is written within the quotation that stands as word {@code i}. */
  QuotedWords quoted(int i) {
    Span inner = quotation(i).inner();
    return new QuotedWords(
        passage.sentence().words().stream().filter(w -> inner.contains(w.span())).toList());
  }

  /** The finite verb group that word {@code i} belongs to. */
  Optional<VerbGroup> finiteAt(int i) {
    return verb(i).filter(VerbGroup::isFinite);
  }

  /** The verb group that word {@code i} belongs to. */
  public Optional<VerbGroup> verb(int i) {
    return has(i) ? Optional.ofNullable(verbAt[i]) : Optional.empty();
  }

  /** The mention that word {@code i} belongs to. */
  public Optional<Mention> mention(int i) {
    return has(i) ? Optional.ofNullable(mentionAt[i]) : Optional.empty();
  }

  /** Whether a preposition stands before a mention. */
  public boolean isGoverned(Mention mention) {
    int i = mention.first() - 1;
    if (is(i, WordClass.CONTRACTED) && isPos(i + 1, Pos.ADV)) {
      return false; // au moins deux
    }
    return isPos(i, Pos.ADP) && !is(i, WordClass.GERUND_MARKER)
        || isPos(i, Pos.ADP) && verb(i + 1).isEmpty();
  }

  /** Whether a mention has a comma in it, and so one that closes it behind it. */
  boolean hasComma(Mention mention) {
    return IntStream.rangeClosed(mention.first(), mention.last()).anyMatch(i -> isMark(i, ","));
  }

  /** The first finite verb group from word {@code i} on that no relative pronoun opens. */
  Optional<VerbGroup> finiteFrom(int i) {
    for (VerbGroup verb : verbs) {
      if (verb.first() >= i && verb.isFinite()) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** Whether a finite verb group lies between two words, both included. */
  boolean hasFinite(int from, int to) {
    for (VerbGroup verb : verbs) {
      if (verb.first() >= from && verb.last() <= to && verb.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb group lies between two words outside relative and participle clauses. */
  boolean hasMain(int from, int to) {
    int i = from;
    while (i <= to) {
      if (isMark(i, ",") && opensAside(i + 1)) {
        int end = asideEnd(i + 1, to);
        if (end < 0) {
          return false;
        }
        i = end;
      } else {
        VerbGroup verb = verbAt[i];
        if (verb != null && verb.isFinite() && verb.last() <= to) {
          return true;
        }
      }
      i++;
    }
    return false;
  }

  private boolean opensAside(int i) {
    boolean relative =
        is(i, WordClass.RELATIVE_SUBJECT)
            || is(i, WordClass.RELATIVE)
            || isPos(i, Pos.ADP) && is(i + 1, WordClass.RELATIVE_SUBJECT);
    boolean object = is(i, WordClass.COMPLEMENTISER) && (isQuote(i - 2) || isPos(i - 2, Pos.NOUN));
    return relative && !isPos(i, Pos.DET)
        || object
        || verb(i).filter(v -> !v.isFinite()).isPresent();
  }

  /** The comma that ends an aside, the first one behind a verb, or -1. */
  private int asideEnd(int from, int to) {
    boolean verb = false;
    for (int i = from; i <= to; i++) {
      verb |= verbAt[i] != null;
      if (verb && isMark(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Number of the word behind a headline's topic and its colon, <i>Crue : le pont tient</i>; or 0.
   */
  int afterTopic() {
    for (int i = 1; i < Math.min(size(), LONGEST_TOPIC); i++) {
      if (verbAt[i] != null && verbAt[i].isFinite() || isQuote(i)) {
        return 0;
      }
      if (isMark(i, ":")) {
        boolean goesOn = hasFinite(i + 1, size() - 1) && !isQuote(i + 1);
        return goesOn && verbAt[0] == null ? i + 1 : 0;
      }
    }
    return 0;
  }

  /** Number of the last word that is no final mark, -1 if all are. */
  int lastWord() {
    int i = size() - 1;
    while (i >= 0 && isMark(i, ".!?…;:,") || i >= 0 && word(i).text().startsWith("..")) {
      i--;
    }
    return i;
  }

  /** The span of words without marks at its edges, empty if nothing else is there. */
  Optional<Span> span(int from, int to) {
    int a = from;
    int b = to;
    while (a <= b && isEdge(a)) {
      a++;
    }
    while (b >= a && isEdge(b)) {
      b--;
    }
    return a <= b ? Optional.of(passage.span(a, b)) : Optional.empty();
  }

  private boolean isEdge(int i) {
    return word(i).pos() == Pos.PUNCT
        && !isMark(i, "()[]\"«»“”‘’'£$€¥#")
        && !word(i).text().equals("%")
        && !Character.isLetterOrDigit(word(i).text().codePointAt(0));
  }

  /** The spans of both stretches, those that are there. */
  List<Span> spans(Optional<Span> first, Optional<Span> second) {
    List<Span> spans = new ArrayList<>();
    first.ifPresent(spans::add);
    second.ifPresent(spans::add);
    return spans;
  }
}
