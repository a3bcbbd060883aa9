package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.actor.Role.Status;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.TermLexicon.Tag;
import org.selon.engine.lexicon.TermLexicon.Term;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * Takes one role apart that starts at a given word: title, what it is of, status.
 *
 * <pre>{@code
 * "l’ancien directeur du port de Valmont"  →  directeur / port de Valmont / FORMER
 * "a former Harbour Trust engineer"        →  engineer / Harbour Trust / FORMER
 * }</pre>
 */
final class RoleParser {

  /**
   * What was read.
   *
   * @param role the role
   * @param head number of the word that carries it
   * @param next number of the word after it
   * @param owner number of the possessive that stands for what it is of, or -1
   */
  record Parsed(Role role, int head, int next, int owner) {

    /** The same role of a body or person, told by the possessive. */
    Role of(String owner) {
      return role.of().isEmpty() ? new Role(role.title(), owner, role.status()) : role;
    }
  }

  private final TermFinder terms;
  private final NounLexicon nouns;
  private final boolean headLast;
  private final Passage passage;
  private final int limit;
  private final RoleWords words;
  private final String text;
  private final List<Span> title = new ArrayList<>();
  private Status status = Status.CURRENT;
  private int ofFirst = -1;
  private int ofLast = -1;
  private int head = -1;
  private int owner = -1;
  private int i;

  /**
   * @param headLast whether the last noun of a row of nouns is the head, as in English
   * @param from number of the first word
   * @param limit number of the word to stop before
   */
  RoleParser(
      TermFinder terms,
      NounLexicon nouns,
      boolean headLast,
      Passage passage,
      String text,
      int from,
      int limit) {
    this.terms = terms;
    this.nouns = nouns;
    this.headLast = headLast;
    this.passage = passage;
    this.text = text;
    this.i = from;
    this.limit = Math.min(limit, passage.size());
    this.words = new RoleWords(terms, nouns, headLast, passage, this.limit);
  }

  /** The role, if a noun heads the words. */
  Optional<Parsed> parse() {
    skipDeterminers();
    if (headLast) {
      row();
    } else {
      nounWithAdjectives();
    }
    if (head < 0) {
      return Optional.empty();
    }
    complements();
    while (takeStatus() || takePeriod()) {
      // both move on themselves
    }
    String of = ofFirst < 0 ? "" : plain(passage.span(ofFirst, ofLast));
    String full = String.join(" ", title.stream().map(this::plain).toList());
    String name = full.replaceAll("(?<=[’'-]) ", "");
    return name.isBlank()
        ? Optional.empty()
        : Optional.of(new Parsed(new Role(name, of, status), head, i, owner));
  }

  private String plain(Span span) {
    return span.in(text).strip().replaceAll("\\s+", " ");
  }

  private boolean more() {
    return i < limit;
  }

  private Word word() {
    return passage.word(i);
  }

  private void skipDeterminers() {
    while (more()) {
      Word word = word();
      boolean counts = word.pos() == Pos.NUM || word.pos() == Pos.DET;
      boolean skipped =
          counts
              || word.is(WordClass.DEFINITE)
              || word.is(WordClass.POSSESSIVE)
              || word.is(WordClass.INDEFINITE_ARTICLE)
              || terms.isAt(passage, i, Tag.OTHER, Tag.ADDRESS);
      if (!skipped || words.isStatus(i)) {
        return;
      }
      owner = word.is(WordClass.POSSESSIVE) ? i : owner;
      i++;
      if (more() && word().is(WordClass.GENITIVE) && i + 1 < limit && counts) {
        i++;
      }
    }
  }

  /** Takes a status word or phrase; false where there is none. */
  private boolean takeStatus() {
    Optional<Term> term =
        more()
            ? terms.at(passage, i, Tag.FORMER, Tag.OUTGOING, Tag.INCOMING, Tag.ACTING)
            : Optional.empty();
    if (term.isEmpty() || i + term.get().words().size() > limit) {
      return false;
    }
    status = status(term.get().tag());
    i += term.get().words().size();
    return true;
  }

  static Status status(Tag tag) {
    return switch (tag) {
      case FORMER, WAS, LED -> Status.FORMER;
      case OUTGOING -> Status.OUTGOING;
      case INCOMING, WILL_BE -> Status.INCOMING;
      case ACTING -> Status.ACTING;
      default -> Status.CURRENT;
    };
  }

  /** Takes years that close a role: <i>de 2008 à 2020</i>, <i>jusqu’en 2021</i>. */
  private boolean takePeriod() {
    Optional<Term> until = terms.at(passage, i, Tag.UNTIL);
    if (!more() || until.isEmpty()) {
      return false;
    }
    int year = i + until.get().words().size();
    while (year < limit && !words.isYear(year) && year < i + 3) {
      year++;
    }
    if (year >= limit || !words.isYear(year)) {
      return false;
    }
    status = Status.FORMER;
    i = year + 1;
    if (i + 1 < limit && words.isYear(i + 1)) {
      i += 2;
    }
    return true;
  }

  /** Adds a word to the title, without the parts of it that tell a status. */
  private void addTitle(int at) {
    Word word = passage.word(at);
    Span span = word.span();
    Optional<Term> before = terms.beginning(word);
    Optional<Term> after = terms.end(word);
    if (before.isPresent()) {
      status = status(before.get().tag());
      span = new Span(span.start() + before.get().words().get(0).length(), span.end());
    } else if (after.isPresent()) {
      status = status(after.get().tag());
      span = new Span(span.start(), span.end() - after.get().words().get(0).length());
    }
    int last = title.size() - 1;
    boolean next = last >= 0 && text.substring(title.get(last).end(), span.start()).isBlank();
    if (next) {
      title.set(last, title.get(last).union(span));
    } else {
      title.add(span);
    }
  }

  /** French: adjectives, the noun, and what follows it directly. */
  private void nounWithAdjectives() {
    while (more()) {
      Word word = word();
      if (takeStatus() || terms.isAt(passage, i, Tag.OTHER) && skip()) {
        continue;
      }
      boolean noun = word.isNoun() || nouns.kind(words.lemma(i)).isPresent() && !word.isVerb();
      if (head >= 0 && words.isName(i)) {
        of(i);
      } else if (head < 0 && noun) {
        head = i;
        addTitle(i++);
      } else if (word.pos() == Pos.ADJ || head >= 0 && words.isPostModifier(i)) {
        addTitle(i++);
      } else {
        return;
      }
    }
  }

  private boolean skip() {
    i++;
    return true;
  }

  /** Takes the rest of a row of names as what the role is of. */
  private void of(int from) {
    ofFirst = ofFirst < 0 ? from : ofFirst;
    while (more() && (words.isName(i) || ofLast == i - 1 && word().is(WordClass.NAME_PARTICLE))) {
      ofLast = i++;
    }
  }

  /** English: the whole row of nouns and adjectives; what owns the last noun is what it is of. */
  private void row() {
    List<Integer> row = new ArrayList<>();
    while (more() && isInRow(i)) {
      if (takeStatus()) {
        continue;
      }
      if (words.isPossessive(i)) {
        if (!row.isEmpty() && passage.word(row.get(0)).isVerb()) {
          return; // met the firm's director: no role
        }
        if (!row.isEmpty()) {
          ofFirst = row.get(0);
          ofLast = row.get(row.size() - 1);
        }
        row.clear();
      } else {
        row.add(i);
      }
      i++;
    }
    if (row.isEmpty()) {
      return;
    }
    head = row.get(row.size() - 1);
    int split = ofFirst < 0 ? words.owner(row) : 0;
    if (split > 0) {
      ofFirst = row.get(0);
      ofLast = row.get(split - 1);
    }
    row.subList(split, row.size()).forEach(this::addTitle);
  }

  private boolean isInRow(int at) {
    Word word = passage.word(at);
    boolean participle =
        word.pos() == Pos.VERB && at + 1 < limit && head < 0 && title.isEmpty() && isStart(at);
    return word.isNoun()
        || word.pos() == Pos.ADJ
        || word.pos() == Pos.NUM
        || word.pos() == Pos.X
        || at == 0 && word.pos() == Pos.INTJ
        || words.isPossessive(at)
        || words.isStatus(at)
        || nouns.kind(words.lemma(at)).isPresent()
        || participle;
  }

  /** Whether a participle stands where the row begins, with a noun after it. */
  private boolean isStart(int at) {
    return passage.word(at + 1).isNoun()
        && (passage.word(at).has(Feature.PAST_PARTICIPLE)
            || passage.word(at).has(Feature.PRESENT_PARTICIPLE));
  }

  /** The phrases after the noun: they belong to the title until one tells what the role is of. */
  private void complements() {
    while (more() && ofFirst < 0) {
      boolean genitive = word().is(WordClass.GENITIVE);
      if (takeStatus() || takePeriod()) {
        continue;
      }
      if (!genitive && !terms.isAt(passage, i, Tag.LINK)) {
        return;
      }
      int start = i + 1;
      boolean determined = word().lemma().contains("+");
      while (start < limit && words.isDeterminer(start)) {
        determined |= passage.word(start).is(WordClass.DEFINITE);
        determined |= passage.word(start).is(WordClass.POSSESSIVE);
        start++;
      }
      int end = words.endOfRow(start);
      if (end < start) {
        return;
      }
      if (isOf(start, end, determined)) {
        ofFirst = start;
        ofLast = words.withGenitives(end);
        i = ofLast + 1;
      } else {
        for (; i <= end; i++) {
          addTitle(i);
        }
      }
    }
  }

  /** Whether a phrase tells what the role is of; a portfolio is a part of the title. */
  private boolean isOf(int first, int last, boolean determined) {
    boolean portfolio = words.isPortfolio(head) && title.size() == 1;
    return !portfolio && words.isOf(first, last, determined);
  }

  /** The lemma or form under which the nouns have a word, without <i>ex-</i>. */
  static String lemma(NounLexicon nouns, Word word) {
    int hyphen = word.lemma().indexOf('-');
    if (nouns.kind(word.lemma()).isPresent()) {
      return word.lemma();
    }
    if (nouns.kind(word.form()).isPresent() || hyphen < 0) {
      return word.form();
    }
    return word.lemma().substring(hyphen + 1);
  }
}
