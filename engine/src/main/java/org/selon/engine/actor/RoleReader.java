package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.actor.Role.Status;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.TermLexicon;
import org.selon.engine.lexicon.TermLexicon.Tag;
import org.selon.engine.lexicon.TermLexicon.Term;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;

/**
 * Reads the roles that the words of a mention and beside it tell.
 *
 * <pre>{@code
 * "l’ancienne préfète Ada Roy, présidente du Secours, a dit …"
 *     →  préfète, FORMER · présidente of "Secours", CURRENT
 * }</pre>
 *
 * <p>Roles stand before the name, between commas behind it, in a relative clause behind it, or are
 * all of a description. Thread-safe.
 */
final class RoleReader {

  private final TermFinder terms;
  private final NounLexicon nouns;
  private final NameLexicon names;
  private final boolean headLast;

  /**
   * @param headLast whether the last noun of a row of nouns is the head, as in English
   */
  RoleReader(TermLexicon terms, NounLexicon nouns, NameLexicon names, boolean headLast) {
    this.terms = new TermFinder(terms);
    this.nouns = nouns;
    this.names = names;
    this.headLast = headLast;
  }

  /** The roles that a mention of somebody tells, in text order. */
  List<RoleParser.Parsed> read(Spot spot, String text) {
    Mention mention = spot.mention();
    List<RoleParser.Parsed> roles = new ArrayList<>();
    if (mention.form() == Mention.Form.PRONOUN) {
      return roles;
    }
    Passage passage = spot.passage();
    if (mention.form() == Mention.Form.DESCRIPTION) {
      parse(passage, text, mention.first(), mention.last() + 1)
          .filter(p -> tells(passage, p))
          .ifPresent(p -> roles.add(p));
      return roles;
    }
    int first = wordAt(passage, mention.name().start(), mention.first());
    int last = wordAt(passage, mention.name().end() - 1, mention.last());
    before(passage, text, Math.min(mention.first(), first), first, last, roles);
    behind(passage, text, last + 1, roles);
    return roles;
  }

  /** Whether the role of a description tells more than that there are people. */
  private boolean tells(Passage passage, RoleParser.Parsed parsed) {
    Word head = passage.word(parsed.head());
    Optional<NounLexicon.Kind> kind = nouns.kind(RoleParser.lemma(nouns, head));
    boolean people =
        kind.filter(k -> k == NounLexicon.Kind.PERSON || k == NounLexicon.Kind.UNNAMED).isPresent();
    Role role = parsed.role();
    boolean more = !role.of().isEmpty() || role.title().indexOf(' ') > 0;
    boolean vague =
        terms.isAt(passage, parsed.head(), Tag.VAGUE)
            || head.lemmaIs(WordClass.GENERAL_PERSON) && !more;
    return people && (!vague || role.status() != Status.CURRENT);
  }

  private Optional<RoleParser.Parsed> parse(Passage passage, String text, int from, int limit) {
    return new RoleParser(terms, nouns, headLast, passage, text, from, limit).parse();
  }

  private static int wordAt(Passage passage, int offset, int otherwise) {
    for (Word word : passage.words()) {
      if (word.span().contains(offset)) {
        return word.index();
      }
    }
    return otherwise;
  }

  /** The roles between the first word of a mention and its name, or right before the name. */
  private void before(
      Passage passage, String text, int from, int name, int last, List<RoleParser.Parsed> roles) {
    int start = from < name ? startOfRow(passage, from) : startOfTitle(passage, name);
    if (start == name && isMark(passage, name - 1, ",")) {
      apart(passage, text, name - 1, isClosed(passage, last + 1), roles);
    }
    while (start < name) {
      Optional<RoleParser.Parsed> parsed = parse(passage, text, start, name);
      int next = parsed.map(RoleParser.Parsed::next).orElse(start + 1);
      parsed.filter(p -> isRole(passage, p)).ifPresent(p -> roles.add(p));
      start = Math.max(next, start + 1);
    }
  }

  /** Where the row of English nouns and adjectives starts that a mention may begin within. */
  private int startOfRow(Passage passage, int from) {
    int start = from;
    while (headLast && start > 0 && isRowPart(passage.word(start - 1), passage.word(start))) {
      start--;
    }
    return start;
  }

  private boolean isRowPart(Word word, Word next) {
    boolean phrase =
        next.pos() == Pos.DET || next.is(WordClass.POSSESSIVE) || next.pos() == Pos.NUM;
    boolean odd = word.index() == 0 && (word.pos() == Pos.INTJ || word.pos() == Pos.X);
    boolean owner = word.pos() == Pos.PART && !word.is(WordClass.INFINITIVE_MARKER);
    return !phrase && (isTitlePart(word) || odd || owner);
  }

  /** The role that ends at a comma before a name and is a mention of its own. */
  private void apart(
      Passage passage, String text, int comma, boolean closed, List<RoleParser.Parsed> roles) {
    for (int i = comma - 1; i >= 0 && passage.word(i).pos() != Pos.PUNCT; i--) {
      Word word = passage.word(i);
      boolean opens = word.is(WordClass.DEFINITE) || word.is(WordClass.POSSESSIVE);
      boolean free = closed || i == 0 || passage.word(i - 1).pos() != Pos.ADP;
      if (word.isVerb() && !word.has(Feature.PAST_PARTICIPLE)) {
        return;
      }
      Optional<RoleParser.Parsed> parsed =
          opens && free ? parse(passage, text, i, comma) : Optional.empty();
      boolean told = parsed.filter(p -> p.role().status() != Status.CURRENT).isPresent();
      if (parsed.filter(p -> p.next() == comma).isPresent() && (told || people(passage, parsed))) {
        roles.add(parsed.get());
        return;
      }
    }
  }

  private boolean people(Passage passage, Optional<RoleParser.Parsed> parsed) {
    return parsed.filter(p -> isPeople(passage.word(p.head()))).isPresent();
  }

  /** Where the title starts that stands right before a name: <i>Prime Minister</i> Rosa Roy. */
  private int startOfTitle(Passage passage, int name) {
    int start = name;
    boolean role = false;
    while (start > 0 && isTitlePart(passage.word(start - 1))) {
      start--;
      role |= isPeople(passage.word(start)) || isTitle(passage, start);
    }
    return role ? start : name;
  }

  private boolean isTitlePart(Word word) {
    return word.isNoun() || word.pos() == Pos.ADJ || names.isTitle(word.text());
  }

  private boolean isTitle(Passage passage, int i) {
    return names.isTitle(passage.word(i).text()) && !terms.isAt(passage, i, Tag.ADDRESS);
  }

  private boolean isPeople(Word word) {
    return nouns
        .kind(RoleParser.lemma(nouns, word))
        .filter(k -> k == NounLexicon.Kind.PERSON || k == NounLexicon.Kind.UNNAMED)
        .isPresent();
  }

  /** Whether the head of words beside a person's name can be what that person is. */
  private boolean isRole(Passage passage, RoleParser.Parsed parsed) {
    Word head = passage.word(parsed.head());
    boolean other =
        nouns
            .kind(RoleParser.lemma(nouns, head))
            .filter(k -> k != NounLexicon.Kind.PERSON && k != NounLexicon.Kind.UNNAMED)
            .isPresent();
    boolean told =
        parsed.role().status() != Status.CURRENT
            || parsed.head() > 0 && passage.word(parsed.head() - 1).is(WordClass.POSSESSIVE);
    return (!other || told)
        && !head.is(WordClass.TIME_NOUN)
        && head.pos() != Pos.NUM
        && !terms.isAt(passage, parsed.head(), Tag.ADDRESS, Tag.VAGUE)
        && (isPeople(head) || !head.isCapitalised() || isTitle(passage, parsed.head()));
  }

  /** The roles in the apposition or relative clause that opens at a word behind the name. */
  private void behind(Passage passage, String text, int comma, List<RoleParser.Parsed> roles) {
    if (!isMark(passage, comma, ",–—(") && !isDash(passage, comma)) {
      return;
    }
    int from = comma + 1;
    while (from < passage.size() && passage.word(from).pos() == Pos.ADV) {
      from++;
    }
    if (isAge(passage, from)) {
      int close = from;
      while (close < passage.size() && !isMark(passage, close, ",")) {
        close++;
      }
      behind(passage, text, close, roles);
      return;
    }
    if (from < passage.size() && passage.word(from).is(WordClass.RELATIVE_SUBJECT)) {
      clause(passage, text, from + 1, roles);
      return;
    }
    Optional<Term> leads = terms.at(passage, from, Tag.LEADS, Tag.LED);
    if (leads.isPresent()) {
      lead(passage, text, from, leads.get(), roles);
      return;
    }
    apposition(passage, text, from, roles);
  }

  private static boolean isAge(Passage passage, int i) {
    return i < passage.size() && passage.word(i).form().matches("\\d{1,3}");
  }

  private static boolean isDash(Passage passage, int i) {
    return i < passage.size() && passage.word(i).text().equals("--");
  }

  private static boolean isMark(Passage passage, int i, String marks) {
    return i >= 0 && i < passage.size() && passage.word(i).isMark(marks);
  }

  /** Roles one after the other, as far as they are joined. */
  private void apposition(Passage passage, String text, int from, List<RoleParser.Parsed> roles) {
    int start = from;
    boolean first = true;
    while (start < passage.size()) {
      int limit = close(passage, start);
      Optional<RoleParser.Parsed> parsed = parse(passage, text, start, limit);
      if (parsed.isEmpty() || !fits(passage, parsed.get(), start, first)) {
        return;
      }
      roles.add(parsed.get());
      int next = parsed.get().next();
      boolean and = next < passage.size() && passage.word(next).is(WordClass.COORDINATOR);
      if (!and) {
        return;
      }
      start = next + 1;
      first = false;
    }
  }

  /** Whether an apposition at a word is a role, and closed or plainly one. */
  private boolean fits(Passage passage, RoleParser.Parsed parsed, int start, boolean first) {
    if (!isRole(passage, parsed) || passage.word(parsed.head()).has(plural())) {
      return false;
    }
    Word word = passage.word(start);
    boolean bare = word.isNoun() || word.pos() == Pos.ADJ || word.isVerb();
    boolean known = isPeople(passage.word(parsed.head()));
    boolean closed = isClosed(passage, parsed.next());
    boolean named = names.isGiven(passage.word(parsed.head()).text());
    boolean owned = passage.word(start).is(WordClass.POSSESSIVE);
    boolean indefinite = word.is(WordClass.INDEFINITE_ARTICLE);
    boolean told = parsed.role().status() != Status.CURRENT;
    boolean plain = bare || indefinite || word.is(WordClass.DEFINITE) || owned;
    return !named && (known || told || first && closed && plain);
  }

  private static Feature plural() {
    return Feature.PLURAL;
  }

  private static boolean isClosed(Passage passage, int next) {
    return next >= passage.size()
        || passage.word(next).pos() == Pos.PUNCT
        || passage.word(next).pos() == Pos.QUOTE
        || passage.word(next).is(WordClass.RELATIVE_SUBJECT);
  }

  /** Number of the mark or verb before which an apposition ends. */
  private static int close(Passage passage, int from) {
    int i = from;
    while (i < passage.size()) {
      Word word = passage.word(i);
      boolean finite = word.pos() == Pos.AUX;
      if (word.pos() == Pos.PUNCT && !word.isMark("-'’") || finite) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** The role in a relative clause: <i>qui dirige le port</i>, <i>who was mayor</i>. */
  private void clause(Passage passage, String text, int from, List<RoleParser.Parsed> roles) {
    for (int i = from; i < Math.min(from + 3, passage.size()); i++) {
      Optional<Term> term = terms.at(passage, i, Tag.IS, Tag.WAS, Tag.WILL_BE, Tag.LEADS, Tag.LED);
      if (term.isPresent()) {
        if (term.get().tag() == Tag.LEADS || term.get().tag() == Tag.LED) {
          lead(passage, text, i, term.get(), roles);
        } else {
          named(passage, text, i + term.get().words().size(), term.get(), roles);
        }
        return;
      }
      Word word = passage.word(i);
      boolean passing = word.pos() == Pos.ADV || word.is(WordClass.CLITIC);
      if (!passing || word.is(WordClass.NEGATION)) {
        return;
      }
    }
  }

  private void lead(
      Passage passage, String text, int at, Term term, List<RoleParser.Parsed> roles) {
    int last = at + term.words().size() - 1;
    parse(passage, text, last + 1, close(passage, last + 1))
        .ifPresent(
            p -> {
              String of = (p.role().title() + " " + p.role().of()).strip();
              int end = passage.word(p.next() - 1).span().end();
              int start = firstNoun(passage, last + 1);
              of = start < p.next() ? text.substring(start(passage, start), end) : of;
              String title = passage.span(at, last).in(text);
              Role role =
                  new Role(title, of.replaceAll("\\s+", " "), RoleParser.status(term.tag()));
              roles.add(new RoleParser.Parsed(role, at, p.next(), -1));
            });
  }

  private static int start(Passage passage, int i) {
    return passage.word(i).span().start();
  }

  private static int firstNoun(Passage passage, int from) {
    int i = from;
    while (i < passage.size() && passage.word(i).pos() == Pos.DET) {
      i++;
    }
    return i;
  }

  private void named(
      Passage passage, String text, int from, Term term, List<RoleParser.Parsed> roles) {
    parse(passage, text, from, close(passage, from))
        .filter(p -> isPeople(passage.word(p.head())))
        .ifPresent(
            p -> {
              Role role = p.role();
              boolean told = role.status() != Status.CURRENT;
              Status status = told ? role.status() : RoleParser.status(term.tag());
              role = new Role(role.title(), role.of(), status);
              roles.add(new RoleParser.Parsed(role, p.head(), p.next(), p.owner()));
            });
  }
}
