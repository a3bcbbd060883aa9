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
    String words = String.join(" ", title.stream().map(this::plain).toList());
    words = words.replaceAll("(?<=[’'-]) ", "");
    return words.isBlank()
        ? Optional.empty()
        : Optional.of(new Parsed(new Role(words, of, status), head, i, owner));
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
      if (!skipped || isStatus(i)) {
        return;
      }
      owner = word.is(WordClass.POSSESSIVE) ? i : owner;
      i++;
      if (more() && word().is(WordClass.GENITIVE) && i + 1 < limit && counts) {
        i++;
      }
    }
  }

  private boolean isStatus(int at) {
    return terms.isAt(passage, at, Tag.FORMER, Tag.OUTGOING, Tag.INCOMING, Tag.ACTING);
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
    while (year < limit && !isYear(year) && year < i + 3) {
      year++;
    }
    if (year >= limit || !isYear(year)) {
      return false;
    }
    status = Status.FORMER;
    i = year + 1;
    if (i + 1 < limit && isYear(i + 1)) {
      i += 2;
    }
    return true;
  }

  private boolean isYear(int at) {
    Word word = passage.word(at);
    return word.pos() == Pos.NUM && word.form().matches("(19|20)\\d\\d");
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
      boolean noun = word.isNoun() || nouns.kind(lemma(i)).isPresent() && !word.isVerb();
      if (head >= 0 && isName(i)) {
        of(i);
      } else if (head < 0 && noun) {
        head = i;
        addTitle(i++);
      } else if (word.pos() == Pos.ADJ || head >= 0 && isPostModifier(i)) {
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

  private boolean isPostModifier(int at) {
    Word word = passage.word(at);
    return word.isNoun() || word.isVerb() && word.has(Feature.PAST_PARTICIPLE);
  }

  /** Takes the rest of a row of names as what the role is of. */
  private void of(int from) {
    ofFirst = ofFirst < 0 ? from : ofFirst;
    while (more() && (isName(i) || ofLast == i - 1 && word().is(WordClass.NAME_PARTICLE))) {
      ofLast = i++;
    }
  }

  private boolean isName(int at) {
    Word word = passage.word(at);
    return word.isCapitalised() && (word.isNoun() || word.pos() == Pos.X || word.pos() == Pos.ADJ);
  }

  /** English: the whole row of nouns and adjectives; what owns the last noun is what it is of. */
  private void row() {
    List<Integer> row = new ArrayList<>();
    while (more() && isInRow(i)) {
      if (takeStatus()) {
        continue;
      }
      if (isPossessive(i)) {
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
    int split = ofFirst < 0 ? owner(row) : 0;
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
        || isPossessive(at)
        || isStatus(at)
        || nouns.kind(lemma(at)).isPresent()
        || participle;
  }

  /** Whether a participle stands where the row begins, with a noun after it. */
  private boolean isStart(int at) {
    return passage.word(at + 1).isNoun()
        && (passage.word(at).has(Feature.PAST_PARTICIPLE)
            || passage.word(at).has(Feature.PRESENT_PARTICIPLE));
  }

  private boolean isPossessive(int at) {
    Word word = passage.word(at);
    boolean bare = headLast && at > 0 && word.isMark("'’") && passage.word(at - 1).isNoun();
    return bare || word.pos() == Pos.PART && !word.is(WordClass.INFINITIVE_MARKER);
  }

  /** How many words at the start of a row name what the role is of. */
  private int owner(List<Integer> row) {
    if (row.size() < 2 || isPortfolio(head)) {
      return 0;
    }
    int split = 0;
    for (int k = 0; k + 1 < row.size(); k++) {
      boolean body = isKind(row.get(k), NounLexicon.Kind.ORGANIZATION, NounLexicon.Kind.OUTLET);
      boolean name = isName(row.get(k)) && (k > 0 && split == k || row.get(k) > 0);
      boolean role = isKind(row.get(k), NounLexicon.Kind.PERSON);
      if (body || name && !role && passage.word(row.get(k)).pos() != Pos.ADJ) {
        split = k + 1;
      }
    }
    return split;
  }

  private boolean isPortfolio(int at) {
    return terms.isAt(passage, at, Tag.PORTFOLIO);
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
      while (start < limit && isDeterminer(start)) {
        determined |= passage.word(start).is(WordClass.DEFINITE);
        determined |= passage.word(start).is(WordClass.POSSESSIVE);
        start++;
      }
      int end = endOfRow(start);
      if (end < start) {
        return;
      }
      if (isOf(start, end, determined)) {
        ofFirst = start;
        ofLast = withGenitives(end);
        i = ofLast + 1;
      } else {
        for (; i <= end; i++) {
          addTitle(i);
        }
      }
    }
  }

  private boolean isDeterminer(int at) {
    Word word = passage.word(at);
    return word.pos() == Pos.DET
        || word.is(WordClass.DEFINITE) && !word.isCapitalised()
        || word.is(WordClass.POSSESSIVE);
  }

  /** Last word of the nouns and adjectives from a word on; the word before where there are none. */
  private int endOfRow(int from) {
    int end = from;
    boolean noun = false;
    while (end < limit) {
      Word word = passage.word(end);
      boolean own = isPossessive(end) || word.pos() == Pos.ADJ || word.pos() == Pos.NUM;
      boolean inside = word.isNoun() || own || word.pos() == Pos.X || word.pos() == Pos.QUOTE;
      if (!inside || isStatus(end) || word.is(WordClass.TIME_NOUN)) {
        break;
      }
      noun |= word.isNoun() || word.pos() == Pos.X || word.pos() == Pos.QUOTE;
      end++;
    }
    return noun ? end - 1 : from - 1;
  }

  /** The end with all further genitives. */
  private int withGenitives(int end) {
    int last = end;
    while (last + 2 < limit) {
      boolean and =
          passage.word(last + 1).pos() == Pos.CCONJ
              && passage.word(last + 2).is(WordClass.GENITIVE);
      int of = and ? last + 2 : last + 1;
      if (!passage.word(of).is(WordClass.GENITIVE) && !linksName(of)) {
        break;
      }
      int start = of + 1;
      while (start < limit && isDeterminer(start)) {
        start++;
      }
      int next = endOfRow(start);
      if (next < start || isYear(start)) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** Whether a preposition stands within a body's name: <i>the Department for Ports</i>. */
  private boolean linksName(int at) {
    return headLast
        && passage.word(at).is(WordClass.ROLE_LINK)
        && passage.word(at - 1).isCapitalised()
        && isKind(at - 1, NounLexicon.Kind.ORGANIZATION)
        && passage.word(at + 1).isCapitalised();
  }

  /** Whether a phrase tells what the role is of rather than what it is about. */
  private boolean isOf(int first, int last, boolean determined) {
    if (isPortfolio(head) && title.size() == 1) {
      return false;
    }
    int noun = headLast ? last : firstNoun(first, last);
    if (passage.word(first).isCapitalised() || passage.word(noun).isCapitalised()) {
      return true;
    }
    boolean known = nouns.kind(lemma(noun)).isPresent();
    boolean field = terms.isAt(passage, noun, Tag.FIELD);
    boolean one =
        !passage.word(noun).has(Feature.PLURAL) || passage.word(noun).has(Feature.SINGULAR);
    return determined && !field && (known || one);
  }

  private int firstNoun(int first, int last) {
    for (int k = first; k <= last; k++) {
      if (passage.word(k).isNoun()) {
        return k;
      }
    }
    return first;
  }

  private boolean isKind(int at, NounLexicon.Kind... kinds) {
    Optional<NounLexicon.Kind> kind = nouns.kind(lemma(at));
    return kind.isPresent() && List.of(kinds).contains(kind.get());
  }

  /** The lemma under which the nouns have a word. */
  private String lemma(int at) {
    return lemma(nouns, passage.word(at));
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
