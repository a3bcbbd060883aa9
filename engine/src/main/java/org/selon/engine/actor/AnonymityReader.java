package org.selon.engine.actor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.actor.CastReader.Meaning;
import org.selon.engine.lexicon.TermLexicon;
import org.selon.engine.lexicon.TermLexicon.Tag;
import org.selon.engine.lexicon.TermLexicon.Term;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Span;

/**
 * Reads why somebody is not named.
 *
 * <pre>{@code
 * "une source, qui a requis l’anonymat par crainte de représailles, …"
 *     →  par crainte de représailles
 * "an aide who was not authorised to speak said …"
 *     →  not authorised to speak
 * }</pre>
 *
 * <p>The reason belongs to the unnamed voice mentioned last before it in its sentence, else to the
 * first one after it. Asking not to be named without a reason gives none. Thread-safe.
 */
final class AnonymityReader {

  private final TermFinder terms;

  AnonymityReader(TermLexicon terms) {
    this.terms = new TermFinder(terms);
  }

  /**
   * The reasons that a passage gives, by whose they are.
   *
   * @param unnamed the mentions in the passage of those who are not named, in text order
   */
  Map<Cast, Anonymity> read(Passage passage, List<Meaning> unnamed, String text) {
    Map<Cast, Anonymity> reasons = new IdentityHashMap<>();
    int i = 0;
    while (i < passage.size()) {
      Optional<Term> found = terms.at(passage, i, Tag.WISH, Tag.BAR);
      if (found.isPresent()) {
        int after = i + found.get().words().size();
        Optional<Span> span =
            found.get().tag() == Tag.WISH ? reason(passage, after) : barred(passage, i);
        if (span.isPresent()) {
          String words = span.get().in(text).replaceAll("\\s+", " ");
          owner(passage.word(i).span().start(), span.get(), unnamed)
              .ifPresent(o -> reasons.putIfAbsent(o, new Anonymity(words, span.get())));
        }
        i = after;
      } else {
        i++;
      }
    }
    return reasons;
  }

  /** The last one mentioned before an offset, else the first after the reason. */
  private static Optional<Cast> owner(int offset, Span reason, List<Meaning> unnamed) {
    Cast owner = null;
    for (Meaning meaning : unnamed) {
      int start = meaning.spot().offset();
      if (start < offset || owner == null && start >= reason.end()) {
        owner = meaning.cast();
      }
    }
    return Optional.ofNullable(owner);
  }

  /** The reason behind a wish: what a motive or a conjunction opens, or a clause by itself. */
  private Optional<Span> reason(Passage passage, int from) {
    int end = endOfClause(passage, from);
    for (int i = from; i < passage.size() && i <= end + 1; i++) {
      Optional<Term> term = terms.at(passage, i, Tag.MOTIVE, Tag.CAUSE, Tag.BAR);
      if (term.isPresent()) {
        boolean cause = term.get().tag() == Tag.CAUSE;
        return span(passage, cause ? i + term.get().words().size() : i);
      }
    }
    return isMark(passage, end, ",") ? absolute(passage, end + 1) : Optional.empty();
  }

  /** A bar on speaking is a reason by itself, from its first word on. */
  private Optional<Span> barred(Passage passage, int at) {
    int end = endOfClause(passage, at);
    for (int i = at; i < end; i++) {
      if (terms.isAt(passage, i, Tag.SPEAK)) {
        return span(passage, at);
      }
    }
    return Optional.empty();
  }

  /** A participle clause with a subject of its own: <i>les débats n’étant pas clos</i>. */
  private Optional<Span> absolute(Passage passage, int from) {
    for (int i = from; i < passage.size() && passage.word(i).pos() != Pos.PUNCT; i++) {
      Word word = passage.word(i);
      if (word.isVerb()) {
        boolean participle = word.has(Feature.PRESENT_PARTICIPLE) && !word.has(Feature.FINITE);
        return participle ? span(passage, from) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Span> span(Passage passage, int from) {
    int end = endOfClause(passage, from);
    return end > from ? Optional.of(passage.span(from, end - 1)) : Optional.empty();
  }

  /** Number of the mark that ends a clause, or of the word after the last. */
  private static int endOfClause(Passage passage, int from) {
    int i = from;
    while (i < passage.size() && !isMark(passage, i, ",.;:()–—!?")) {
      i++;
    }
    return i;
  }

  private static boolean isMark(Passage passage, int i, String marks) {
    return i < passage.size() && passage.word(i).isMark(marks);
  }
}
