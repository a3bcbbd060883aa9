package org.selon.engine.morph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the first word of a sentence as a name where the rest of the article shows that it is one.
 *
 * <pre>{@code
 * "… said Ada Stone. Stone left."  →  the second Stone is PROPN, too
 * }</pre>
 *
 * <p>A tagger that sees one sentence cannot know that <i>Stone</i> is somebody. A word counts as a
 * name if it stands with a capital within a sentence that is no headline, and nowhere in small
 * letters. Sentences come back in the same order, those without change as they are.
 */
public final class ArticleNames {

  private static final Set<Pos> OPEN = EnumSet.of(Pos.NOUN, Pos.ADJ, Pos.VERB, Pos.ADV, Pos.X);

  private ArticleNames() {}

  /** The sentences of an article with the names at their heads read as such. */
  public static List<TaggedSentence> read(List<TaggedSentence> sentences) {
    Set<String> names = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (TaggedSentence sentence : sentences) {
      collect(sentence, names, words);
    }
    names.removeAll(words);
    return sentences.stream().map(s -> read(s, names)).toList();
  }

  private static void collect(TaggedSentence sentence, Set<String> names, Set<String> words) {
    boolean headline = isHeadline(sentence);
    for (Word word : sentence.words()) {
      if (!word.isCapitalised()) {
        words.add(word.form());
      } else if (!headline && !isHead(sentence, word.index()) && isName(sentence, word)) {
        names.add(word.form());
      }
    }
  }

  private static boolean isHeadline(TaggedSentence sentence) {
    long capitals = sentence.words().stream().filter(Word::isCapitalised).count();
    return capitals * 2 > sentence.words().size();
  }

  /**
   * Whether a verb with a capital stands right behind a name, as no verb does: <i>Liz Wring</i>.
   */
  private static boolean endsName(TaggedSentence sentence, Word word) {
    if (word.pos() != Pos.VERB || !word.isCapitalised() || isHead(sentence, word.index())) {
      return false;
    }
    Word before = sentence.words().get(word.index() - 1);
    return before.pos() == Pos.PROPN && before.isCapitalised();
  }

  /**
   * Whether the first word is joined to a name and both act, so that it is a name itself: <i>Stone
   * and Hale left</i>.
   */
  private static boolean isJoinedName(TaggedSentence sentence, Word word) {
    List<Word> words = sentence.words();
    if (word.index() > 0 || words.size() < 4 || word.pos() != Pos.NOUN || !word.isCapitalised()) {
      return false;
    }
    Word other = words.get(2);
    return word.lemma().equals(word.form())
        && words.get(1).pos() == Pos.CCONJ
        && other.isNoun()
        && other.isCapitalised()
        && words.get(3).isVerb();
  }

  /** Whether a word is a name, or the capitalised noun behind a name: <i>Ada Stone</i>. */
  private static boolean isName(TaggedSentence sentence, Word word) {
    Word before = sentence.words().get(word.index() - 1);
    return word.pos() == Pos.PROPN
        || word.pos() == Pos.NOUN && before.pos() == Pos.PROPN && before.isCapitalised();
  }

  /** Whether a word is the first of its sentence or of a quotation. */
  private static boolean isHead(TaggedSentence sentence, int i) {
    return i == 0 || !Character.isLetterOrDigit(sentence.words().get(i - 1).text().codePointAt(0));
  }

  private static TaggedSentence read(TaggedSentence sentence, Set<String> names) {
    List<Word> words = new ArrayList<>(sentence.words());
    boolean headline = isHeadline(sentence);
    boolean changed = false;
    for (Word word : sentence.words()) {
      boolean misread =
          OPEN.contains(word.pos())
              && word.isCapitalised()
              && word.classes().isEmpty()
              && isHead(sentence, word.index())
              && names.contains(word.form());
      if (misread || !headline && (endsName(sentence, word) || isJoinedName(sentence, word))) {
        words.set(word.index(), word.asName());
        changed = true;
      }
    }
    return changed ? new TaggedSentence(sentence.sentence(), words) : sentence;
  }
}
