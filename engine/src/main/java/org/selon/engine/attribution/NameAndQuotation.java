package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Word;
import org.selon.engine.text.Span;

/**
 * A name and a quotation with nothing but a mark between: <i>Léa Roy : « P »</i> · <i>« P » – Léa
 * Roy</i>.
 */
final class NameAndQuotation {

  private NameAndQuotation() {}

  static Optional<Attribution> find(String language, Scene scene) {
    Parse parse = scene.parse();
    for (int i = 1; i + 1 < parse.size(); i++) {
      if (parse.isMark(i, ":") && parse.isQuote(i + 1) && !parse.hasFinite(0, i)) {
        Word mark = parse.word(i);
        int quote = i + 1;
        return voice(parse, parse.mention(i - 1))
            .map(m -> attribution(language, scene, m, mark, quote));
      }
      boolean dash = parse.isMark(i, "–—-") || parse.word(i).text().equals("--");
      if (dash && parse.isQuote(i - 1) && !parse.hasFinite(i, parse.size() - 1)) {
        Optional<Mention> after = parse.mention(i + 1);
        int quote = i - 1;
        Word mark = parse.word(i);
        return voice(parse, after)
            .filter(m -> m.last() + 2 >= parse.size())
            .map(m -> attribution(language, scene, m, mark, quote));
      }
    }
    return Optional.empty();
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
      String language, Scene scene, Mention source, Word mark, int quote) {
    Parse parse = scene.parse();
    List<Span> content = List.of(parse.quotation(quote).span());
    return new Attribution(
        parse.passage(),
        Optional.of(source),
        List.of(source.span()),
        List.of(mark.span()),
        content,
        Mode.SPEECH,
        Stance.ASSERTS,
        language + ".name-mark");
  }
}
