package org.selon.engine.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

/**
 * A name and words with nothing but a mark between: <i>Léa Roy : « P »</i> · <i>« P » – Léa Roy</i>
 * · <i>ROY: P</i>, as transcripts have it; or a clause about somebody, the mark and what he says:
 * <i>La maire est inquiète : « P »</i>.
 */
final class NameAndQuotation {

  static final String NAME = "name-mark";

  /** How many words stand before the mark at most, and behind it in a headline at least. */
  private static final int LONGEST_NAME = 4;

  private NameAndQuotation() {}

  /**
   * The turn of a transcript that a passage opens.
   *
   * @param blockEnd where the passage's block ends, as far as a turn can run
   */
  static Optional<Attribution> turn(String language, Scene scene, int blockEnd) {
    Parse parse = scene.parse();
    for (int i = 1; i < Math.min(parse.size() - 1, LONGEST_NAME + 1); i++) {
      if (parse.isMark(i, ":") && isTurn(parse, i)) {
        Word mark = parse.word(i);
        Span content = new Span(parse.word(i + 1).span().start(), blockEnd);
        return parse.mention(i - 1).map(m -> attribution(language, scene, m, mark, content));
      }
    }
    return Optional.empty();
  }

  /** The attribution that a mark makes in a passage. */
  static Optional<Attribution> find(String language, Scene scene) {
    Parse parse = scene.parse();
    for (int i = 1; i + 1 < parse.size(); i++) {
      Word mark = parse.word(i);
      if (mark.isMark(":") && parse.isQuote(i + 1) && !parse.hasFinite(0, i)) {
        Span content = parse.quotation(i + 1).span();
        return voice(parse, parse.mention(i - 1))
            .map(m -> attribution(language, scene, m, mark, content));
      }
      if (mark.isMark(":") && parse.isQuote(i + 1)) {
        int colon = i;
        return told(scene, colon)
            .map(m -> attribution(language, scene, m, mark, parse.quotation(colon + 1).span()));
      }
      if (mark.isMark(":") && isHeadline(parse, i)) {
        Optional<Span> content = parse.span(i + 1, parse.lastWord());
        return content.map(c -> attribution(language, scene, parse.mention(0).get(), mark, c));
      }
      boolean dash = mark.isMark("–—-―") || mark.text().equals("--");
      if (dash && parse.isQuote(i - 1) && !parse.hasFinite(i, parse.size() - 1)) {
        Span content = parse.quotation(i - 1).span();
        return voice(parse, parse.mention(i + 1))
            .filter(m -> m.last() + 2 >= parse.size())
            .map(m -> attribution(language, scene, m, mark, content));
      }
    }
    return Optional.empty();
  }

  /** Who is told of in the clause before a colon, where a sentence of speech follows. */
  private static Optional<Mention> told(Scene scene, int colon) {
    Parse parse = scene.parse();
    boolean speech =
        parse.quoted(colon + 1).isSentence()
            && parse.quoted(colon + 1).endsIn(".!?…")
            && parse.passage().within().isEmpty();
    boolean written =
        parse.mention(colon - 1).filter(m -> m.kind() == ActorKind.DOCUMENT).isPresent();
    if (!speech || written) {
      return Optional.empty();
    }
    return parse.verbs().stream()
        .filter(v -> v.isFinite() && v.last() < colon)
        .findFirst()
        .flatMap(v -> scene.subjects().before(v))
        .filter(m -> m.last() < colon && scene.canSpeak(m) && isSomebody(parse, m));
  }

  /** Whether a mention means a person, as far as can be seen here. */
  private static boolean isSomebody(Parse parse, Mention mention) {
    boolean pronoun =
        mention.form() == Mention.Form.PRONOUN
            && parse.is(mention.head(), WordClass.THIRD_PERSON)
            && !parse.is(mention.head(), WordClass.NEUTER);
    boolean person = mention.kind() == ActorKind.PERSON || mention.kind() == ActorKind.UNNAMED;
    return pronoun || person && mention.form() != Mention.Form.PRONOUN && mention.voice();
  }

  /** Whether a name in capitals and a colon open a turn of a transcript. */
  private static boolean isTurn(Parse parse, int colon) {
    int first = parse.isMark(0, "\"“«") ? 1 : 0;
    Optional<Mention> name = parse.mention(first).filter(m -> m.last() + 1 == colon);
    if (name.isEmpty()) {
      return false;
    }
    for (int i = first; i < colon; i++) {
      String text = parse.word(i).text();
      if (!text.equals(text.toUpperCase(Locale.ROOT)) || text.length() < 2) {
        return false;
      }
    }
    return parse.passage().within().isEmpty()
        && parse.word(first).text().length() > 3
        && parse.hasFinite(colon, parse.size() - 1);
  }

  /** Whether a headline gives what a body of people or a document says: <i>Poll: P</i>. */
  private static boolean isHeadline(Parse parse, int colon) {
    Optional<Mention> voice = parse.mention(0).filter(m -> m.last() + 1 == colon);
    return parse.isHeadline()
        && parse.size() > colon + LONGEST_NAME
        && !parse.is(colon + 1, WordClass.QUESTION)
        && voice.filter(m -> m.voice() && speaks(parse, m)).isPresent();
  }

  /**
   * Whether who stands before the colon of a headline is its voice rather than its topic: a body of
   * people or a text, and a name where the headline is in title case, or is a last name.
   */
  private static boolean speaks(Parse parse, Mention mention) {
    boolean person = mention.form() == Mention.Form.NAME && mention.kind() == ActorKind.PERSON;
    return mention.form() == Mention.Form.DESCRIPTION
        || person && (mention.first() == mention.last() || isTitleCase(parse));
  }

  private static boolean isTitleCase(Parse parse) {
    long words =
        parse.passage().words().stream()
            .filter(w -> Character.isLetter(w.text().codePointAt(0)))
            .count();
    long capitals = parse.passage().words().stream().filter(Word::isCapitalised).count();
    return capitals * 4 >= words * 3;
  }

  private static Optional<Mention> voice(Parse parse, Optional<Mention> mention) {
    return mention.filter(
        m ->
            m.form() == Mention.Form.NAME
                || m.form() == Mention.Form.DESCRIPTION
                    && m.kind() == ActorKind.ORGANIZATION
                    && parse.word(m.head()).isNoun());
  }

  private static Attribution attribution(
      String language, Scene scene, Mention source, Word mark, Span content) {
    return new Attribution(
        scene.parse().passage(),
        Optional.of(source),
        List.of(source.span()),
        List.of(mark.span()),
        List.of(content),
        Mode.SPEECH,
        Stance.ASSERTS,
        language + "." + NAME,
        Circumstance.NONE,
        Optional.empty());
  }
}
